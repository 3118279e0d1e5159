/** In which order the pairs that may be the best stand. */
export type Order = 'rate' | 'tokens' | 'time';

/** What a reader wants. */
export interface Wish {
  /** A language or a category; any where absent. */
  topic?: string;
  /** Most milliseconds of median wall time, and most tokens per correct task. */
  maxWallMs?: number;
  maxTokens?: number;
  openWeights?: boolean;
  /** By the low end of the interval, by the fewest tokens per correct task, or by the least median wall time. */
  order: Order;
}

/** Reads a wish from an address: `for` a language or category, `budget` as `60s` or `10000t`, `weights=open`, `order=tokens`. */
export function readWish(search: string): Wish {
  const query = new URLSearchParams(search);
  const topic = query.get('for') ?? '';
  const order = query.get('order');
  const [, amount, unit] = /^(\d{1,9})([st])$/.exec(query.get('budget') ?? '') ?? [];
  return {
    ...(topic === '' ? {} : { topic }),
    ...(unit === 's' ? { maxWallMs: Number(amount) * 1000 } : {}),
    ...(unit === 't' ? { maxTokens: Number(amount) } : {}),
    ...(query.get('weights') === 'open' ? { openWeights: true } : {}),
    order: order === 'tokens' || order === 'time' ? order : 'rate',
  };
}

import type { Wish } from './choose-pairs.ts';

/** Reads a wish from an address: `for` a language or category, `budget` as `60s` or `10000t`, `weights=open`. */
export function readWish(search: string): Wish {
  const query = new URLSearchParams(search);
  const topic = query.get('for') ?? '';
  const [, amount, unit] = /^(\d{1,9})([st])$/.exec(query.get('budget') ?? '') ?? [];
  return {
    ...(topic === '' ? {} : { topic }),
    ...(unit === 's' ? { maxWallMs: Number(amount) * 1000 } : {}),
    ...(unit === 't' ? { maxTokens: Number(amount) } : {}),
    ...(query.get('weights') === 'open' ? { openWeights: true } : {}),
  };
}

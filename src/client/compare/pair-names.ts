import { pairTail } from '../../routes/address-tails.ts';
import type { GridData } from '../grid/grid-data.ts';

/** The pairs of a site as the address of a comparison names them. */
export interface PairNames {
  tails: readonly string[];
  /** Position of a pair; undefined for one that the site does not have. */
  find: (tail: string | undefined) => number | undefined;
  /** "aider × openai/gpt-oss-120b". */
  name: (pair: number) => string;
}

/** Names the pairs of a grid. */
export function pairNames({ pairs }: GridData): PairNames {
  const tails = pairs.map((ids) => pairTail(ids));
  const places = new Map(tails.map((tail, place) => [tail, place]));
  return {
    tails,
    find: (tail) => (tail === undefined ? undefined : places.get(tail)),
    name: (pair) => `${pairs[pair]?.cli ?? ''} × ${pairs[pair]?.model ?? ''}`,
  };
}

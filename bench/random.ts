/** A source of numbers that is the same for the same seed on every machine. */
export interface Random {
  /** A number from 0 to below 1. */
  fraction: () => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  /** One entry of a list that is not empty. */
  pick: <Entry>(list: readonly [Entry, ...Entry[]]) => Entry;
  /** That many hex digits. */
  hex: (digits: number) => string;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, good enough for made-up data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    hex: (digits) => {
      let text = '';
      while (text.length < digits)
        text += between(0, 2 ** 32 - 1)
          .toString(16)
          .padStart(8, '0');
      return text.slice(0, digits);
    },
  };
}

/** The words of a query, in lower case. */
export type Words = readonly string[];

const mostWords = 8;
const longestQuery = 200;

/** Splits a query into words. */
export function queryWords(query: string): Words {
  const words = query
    .slice(0, longestQuery)
    .toLowerCase()
    .split(/[\s×]+/);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, mostWords);
}

/** How well a text has the words of a query. */
export interface WordMatch {
  /** 0 where a word is missing; else 3 for each whole word, 2 for each start of one, 1 for each other place. */
  score: number;
  /** One bit a word: set where it occurs. */
  bits: number;
}

/** Looks for every word in a text. */
export function matchWords(text: string, words: Words): WordMatch {
  const low = text.toLowerCase();
  let score = 0;
  let bits = 0;
  for (const [at, word] of words.entries()) {
    const found = scoreOf(low, word);
    score += found;
    if (found > 0) bits |= 1 << at;
  }
  return { score: bits === 2 ** words.length - 1 ? score : 0, bits };
}

function scoreOf(text: string, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0 && best < 3; at = text.indexOf(word, at + 1)) {
    const starts = !isLetter(text[at - 1]);
    const ends = !isLetter(text[at + word.length]);
    best = Math.max(best, starts ? (ends ? 3 : 2) : 1);
  }
  return best;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

import leven from 'leven';

const LONGEST_WORD = 60;

/**
 * The candidate that a misspelt word most likely means; undefined when none is close.
 * Case, hyphens and underscores do not count; else two letters in five may differ (Levenshtein distance).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const bare = bareForm(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(bare.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const distance = leven(bare, bareForm(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function bareForm(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, '');
}

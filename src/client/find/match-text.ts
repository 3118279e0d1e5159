/** A test of texts: every word of the query must be in them, upper and lower case alike. */
export interface Query {
  words: readonly string[];
  matches: (lowerCaseText: string) => boolean;
}

/** The query that a reader typed; without a word it matches nothing. */
export function queryOf(typed: string): Query {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return { words, matches: (text) => words.length > 0 && words.every((word) => text.includes(word)) };
}

/** One line that matches, counted from 1. */
export interface LineHit {
  line: number;
  text: string;
}

/** How many lines match, and the first of them. */
export function matchingLines(
  lines: readonly { text: string; lower: string }[],
  { matches }: Query,
  most: number,
): { count: number; hits: LineHit[] } {
  const hits: LineHit[] = [];
  let count = 0;
  for (const [at, { text, lower }] of lines.entries()) {
    if (!matches(lower)) continue;
    count += 1;
    if (hits.length < most) hits.push({ line: at + 1, text });
  }
  return { count, hits };
}

/** The lines of a log without the codes that colour them. */
export function linesOf(log: string): { text: string; lower: string }[] {
  return log
    .replace(/\u001b\[[0-9;:?]*[ -/]*[@-~]/g, '')
    .split(/\r?\n/)
    .map((text) => ({ text, lower: text.toLowerCase() }));
}

/** Characters of a text around its first match. */
const around = 60;

/** The part of a text around the first word, in pieces of which every second one is a match. */
export function excerpt(text: string, { words }: Query): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const lower = flat.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const first = Math.max(0, Math.min(...places, lower.length) - around);
  const part = flat.slice(first, first + around * 3);
  const pieces = words.length === 0 ? [part] : part.split(patternOf(words));
  pieces[0] = `${first > 0 ? '…' : ''}${pieces[0] ?? ''}`;
  const last = pieces.length - 1;
  pieces[last] = `${pieces[last] ?? ''}${first + around * 3 < flat.length ? '…' : ''}`;
  return pieces;
}

/** Splitting by it keeps the matches. */
function patternOf(words: readonly string[]): RegExp {
  return new RegExp(`(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'gi');
}

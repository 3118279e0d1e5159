/** Characters of a failure text that are looked at. */
const mostCharacters = 600;

/** Characters of a signature. */
export const longestSignature = 240;

/** What differs from run to run, and what it becomes. Each pattern takes linear time. */
const varying: readonly (readonly [RegExp, string])[] = [
  [/^thread '[^']*'(?: \(\d+\))? /gm, ''],
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, '#'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '#'],
  [/\b0x[0-9a-f]+\b/gi, '#'],
  [/\b(?=[a-f]*\d)[0-9a-f]{12,64}\b/gi, '#'],
  [/(?<=^|[\s"'(=])\/(?:[\w.@+-]{1,64}\/){1,20}/gm, '…/'],
  [/:\d+(?::\d+)?(?=[:\s)\],]|$)/gm, ':#'],
  [/\b\d+(?:\.\d+)?(?= ?m?s\b)/g, '#'],
  [/\d{5,}/g, '#'],
];

/**
 * A failure text without what differs from run to run: thread numbers, times, addresses in memory, hashes, folders, line
 * numbers, durations and long numbers. Its first two lines in one. Short numbers stay: "got 200 want 400" is not "got 500 want 400".
 */
export function normaliseFailure(text: string): string {
  let plain = text.slice(0, mostCharacters);
  for (const [pattern, sign] of varying) plain = plain.replace(pattern, sign);
  const lines = plain
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, 2);
  const joined = lines.join(' · ').replace(/: · /g, ' · ');
  return joined.length <= longestSignature ? joined : `${joined.slice(0, longestSignature - 1)}…`;
}

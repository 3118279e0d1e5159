import { findAll, type Finding } from './finding.ts';

const edge = /-----(BEGIN|END) (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g;
const BODY = /^[A-Za-z0-9+/=\s\\:,.-]*/;
const BODY_CHARACTER = /[A-Za-z0-9+/=\s\\]/;

/** Private key blocks, whole; where the output was cut off, what is left of the block up to the cut. */
export function findPrivateKeys(text: string): Finding[] {
  if (!text.includes('PRIVATE KEY')) return [];
  const edges = findAll(text, edge, (match) => ({
    rule: 'private-key',
    start: match.index,
    end: match.index + match[0].length,
    subject: match[1] ?? '',
  }));
  return edges.map((each, index) => blockOf(text, each, edges[index - 1], edges[index + 1]));
}

function blockOf(text: string, each: Finding, before?: Finding, after?: Finding): Finding {
  const { rule, start, end, subject } = each;
  if (subject === 'BEGIN' && after?.subject === 'END') return { rule, start, end: after.end };
  if (subject === 'BEGIN') return { rule, start, end: end + bodyLength(text.slice(end, after?.start)) };
  if (before?.subject === 'BEGIN') return { rule, start: before.start, end };
  return { rule, start: bodyStart(text, before?.end ?? 0, start), end };
}

function bodyLength(rest: string): number {
  return BODY.exec(rest)?.[0].length ?? 0;
}

function bodyStart(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && BODY_CHARACTER.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

import { lastPart } from './last-part.ts';
import type { StatedCounts, TestCase, TestStatus } from './test-report.ts';

const marks = new Map<string, TestStatus>([
  ['✓', 'passed'],
  ['✔', 'passed'],
  ['√', 'passed'],
  ['✕', 'failed'],
  ['×', 'failed'],
  ['✗', 'failed'],
  ['✖', 'failed'],
  ['○', 'skipped'],
  ['↓', 'skipped'],
  ['✎', 'skipped'],
  ['□', 'skipped'],
]);
const duration = / \(?(\d+(?:\.\d+)?) ?(ms|s)\)?$/;

/** A result line of jest or vitest, taken apart. */
export interface MarkedLine {
  status: TestStatus;
  name: string;
  durationMs?: number;
}

/** `✓ adds (5 ms)`: the mark, the name and the time; undefined for any other line. */
export function markedLine(text: string): MarkedLine | undefined {
  const status = marks.get(text.slice(0, 1));
  if (!status || text[1] !== ' ') return undefined;
  const [printed = '', number, unit] = duration.exec(text) ?? [];
  const name = text.slice(2, text.length - printed.length).replace(/^(?:skipped|todo) /, '');
  return number === undefined
    ? { status, name }
    : { status, name, durationMs: Number(number) * (unit === 's' ? 1000 : 1) };
}

/** A test with the suites over it; `separator` is what the runner itself puts between them. */
export function testUnder(
  suites: readonly string[],
  { status, name, durationMs }: MarkedLine,
  separator: string,
): TestCase {
  const test = {
    name: [...suites, name].join(separator),
    shortName: suites.length > 0 ? name : lastPart(name, separator),
    status,
  };
  return durationMs === undefined ? test : { ...test, durationMs };
}

/** The numbers in front of "passed", "failed", "skipped" and "todo" in a summary line; a test to do counts as skipped. */
export function countsIn(summary: string): StatedCounts {
  const number = (word: string): number =>
    Number(new RegExp(String.raw`(\d+) ${word}\b`).exec(summary)?.[1] ?? 0);
  const [passed, failed, skipped] = [number('passed'), number('failed'), number('skipped') + number('todo')];
  return { total: passed + failed + skipped, passed, failed, skipped, errored: 0 };
}

/** A code frame (`> 4 | expect(…)`, `| ^`) or a stack line (`at sum (sum.js:3:1)`), which follow the message. */
export function isFrameOrStack(text: string): boolean {
  return /^(?:> )?\d+ ?[|│]|^[|│]|^at /.test(text);
}

import type { OutputLine, OutputLines } from '../output-lines.ts';
import type { StatedCounts, ParsedTests, TestCase, TestRunner } from './test-report.ts';

const statuses = { ok: 'passed', FAIL: 'failed', SKIP: 'skipped' } as const;
const result = /^(ok|FAIL|SKIP) (\S.*)$/;
const allPassed = /^all tests passed$/i;
const someFailed = /^(\d+) test(?:s|\(s\))? failed$/i;

/** A hand-written check that prints one line a test: `ok closes source`, `FAIL closes source`, and a closing line. */
export const plainLines: TestRunner = {
  name: 'plain test lines',
  recognise: ({ lines }) =>
    lines.some(({ text }) => result.test(text)) && (statedCounts(lines) !== undefined || onlyResults(lines)),
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const tests = lines.flatMap(({ text }) => testOf(text) ?? []);
  const stated = statedCounts(lines);
  return { tests, stated, ended: stated !== undefined };
}

function testOf(text: string): TestCase | undefined {
  const [, word, name] = result.exec(text) ?? [];
  if (word === undefined || name === undefined) return undefined;
  return { name, shortName: name, status: statuses[word as keyof typeof statuses] };
}

/** Two result lines or more and nothing else: such output is taken for tests even where its closing line was cut. */
function onlyResults(lines: readonly OutputLine[]): boolean {
  const written = lines.filter(({ text }) => text !== '');
  return written.length > 1 && written.every(({ text }) => result.test(text));
}

/** The closing line tells how many tests failed, never how many there were. */
function statedCounts(lines: readonly OutputLine[]): StatedCounts | undefined {
  const closing = lines.findLast(({ text }) => allPassed.test(text) || someFailed.test(text));
  return closing && { failed: Number(someFailed.exec(closing.text)?.[1] ?? 0) };
}

import type { OutputLine, OutputLines } from '../output-lines.ts';
import { attachFailures } from './failure-blocks.ts';
import { maxFailureLines } from './failure-text.ts';
import { lastPart } from './last-part.ts';
import type { ParsedTests, TestCase, TestRunner } from './test-report.ts';

const statuses = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' } as const;
const result = /^--- (PASS|FAIL|SKIP): (\S+) \(([\d.]+)s\)$/;
const progress = /^=== (RUN|PAUSE|CONT|NAME) (\S+)$/;
const packageEnd = /^(?:ok|FAIL) \S+ (?:[\d.]+s|\(cached\)|\[[a-z ]+\])/;
const otherEnd = /^(?:PASS|FAIL|exit status \d+|coverage: .*|\? .* \[no test files\]|goroutine \d+ .*:)$/;

/** go test, with or without `-v`: `--- FAIL: TestGreet (0.00s)`. A test with sub-tests is listed beside them. */
export const goTest: TestRunner = {
  name: 'go test',
  recognise: ({ lines }) =>
    lines.some(({ text }) => result.test(text) || progress.test(text) || packageEnd.test(text)),
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const tests = lines.flatMap(({ text }) => testOf(text) ?? []);
  attachFailures(
    tests,
    [...logs(lines)].map(([key, log]) => ({ key, lines: log })),
  );
  return { tests, stated: undefined, ended: endedInFull(lines, tests) };
}

function testOf(text: string): TestCase | undefined {
  const [, word, name, seconds] = result.exec(text) ?? [];
  if (word === undefined || name === undefined) return undefined;
  const status = statuses[word as keyof typeof statuses];
  return { name, shortName: lastPart(name, '/'), status, durationMs: Math.round(Number(seconds) * 1000) };
}

/** What each test logged: before its result line with `-v`, after it without. */
function logs(lines: readonly OutputLine[]): Map<string, string[]> {
  const byTest = new Map<string, string[]>();
  let current: string | undefined;
  for (const { raw, text } of lines) {
    const turn = progress.exec(text)?.[2] ?? result.exec(text)?.[2];
    const ends = packageEnd.test(text) || otherEnd.test(text);
    if (turn !== undefined) current = turn;
    else if (ends) current = undefined;
    else if (current !== undefined) append(byTest, current, raw);
  }
  return byTest;
}

function append(byTest: Map<string, string[]>, test: string, line: string): void {
  const log = byTest.get(test);
  if (!log) byTest.set(test, [line]);
  else if (log.length <= maxFailureLines) log.push(line);
}

/**
 * Without `-v` go names failed tests only, and after a panic it runs no further ones, so the list is whole only where
 * each RUN line has its result and nothing panicked.
 */
function endedInFull(lines: readonly OutputLine[], tests: readonly TestCase[]): boolean {
  const started = lines.map(({ text }) => progress.exec(text)).filter((match) => match?.[1] === 'RUN');
  const panicked = lines.some(({ text, indent }) => indent === 0 && text.startsWith('panic: '));
  const ended = lines.some(({ text }) => packageEnd.test(text));
  return ended && !panicked && started.length === tests.length;
}

import type { OutputLine, OutputLines } from '../output-lines.ts';
import { attachFailures, failureBlocks } from './failure-blocks.ts';
import type { Failure, FailureBlock } from './failure-blocks.ts';
import { lastPart } from './last-part.ts';
import type { StatedCounts, ParsedTests, TestCase, TestRunner } from './test-report.ts';

const level = /^\[(?:INFO|ERROR|WARNING|WARN)\] ?/;
const counts = /^Tests run: (\d+), Failures: (\d+)(?:, Errors: (\d+), Skipped: (\d+))?(, Time elapsed: .*)?$/;
const allGood = /^OK \((\d+) tests?\)$/;
const surefireHeading = /^(.+) Time elapsed: ([\d.]+) s(?:ec)? <<< (FAILURE|ERROR)!$/;
const junit4Heading = /^\d+\) ([\w$]+(?:\[[^\]]*\])?)\(([\w.$]+)\)$/;

/** Maven's Surefire and JUnit 4's own text runner. Both name failed tests only, so a list is whole only where all failed. */
export const junit: TestRunner = {
  name: 'JUnit',
  recognise: ({ lines }) => lines.some(({ text }) => counts.test(bare(text)) || allGood.test(text)),
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const blocks = failureBlocks(lines, {
    heading: ({ text }) => (testOf(bare(text)) ? bare(text) : undefined),
    closes: ({ text }) => level.test(text) || counts.test(text) || text === 'FAILURES!!!',
  });
  const tests: TestCase[] = [];
  attachFailures(tests, blocks.map(failure));
  const stated = statedCounts(lines);
  return { tests, stated, ended: stated !== undefined };
}

function bare(text: string): string {
  return text.replace(level, '');
}

function failure({ heading, lines }: FailureBlock): Failure {
  const test = testOf(heading);
  return { key: '', lines: messageLines(lines, test?.name ?? ''), unlisted: test };
}

function testOf(heading: string): TestCase | undefined {
  const [, method, place] = junit4Heading.exec(heading) ?? [];
  if (method !== undefined && place !== undefined) return testCase(`${place}.${method}`, 'failed');
  const [, printed, seconds, word] = surefireHeading.exec(heading) ?? [];
  if (printed === undefined) return undefined;
  const test = testCase(dotted(printed.replace(/ --$/, '')), word === 'ERROR' ? 'errored' : 'failed');
  return { ...test, durationMs: Math.round(Number(seconds) * 1000) };
}

/** Surefire has written `method(package.Class)`, `package.Class#method` and `package.Class.method`. */
function dotted(printed: string): string {
  const [, method, place] = /^([\w$]+)\(([\w.$]+)\)$/.exec(printed) ?? [];
  return method === undefined || place === undefined ? printed.replace('#', '.') : `${place}.${method}`;
}

function testCase(name: string, status: 'failed' | 'errored'): TestCase {
  return { name, shortName: lastPart(name, '.'), status };
}

/** The exception and its message, then the first stack line inside the test's class, else the first of all. */
function messageLines(block: readonly OutputLine[], name: string): string[] {
  const owner = name.slice(0, name.lastIndexOf('.') + 1);
  const stack = block.filter(({ text }) => /^at [\w.$/]+\(/.test(text));
  const place = stack.find(({ text }) => text.includes(owner)) ?? stack[0];
  const first = block.findIndex(({ text }) => text.startsWith('at '));
  const message = block.slice(0, first < 0 ? block.length : first).map(({ raw }) => raw);
  return place ? [...message, place.text] : message;
}

/** The line of totals, else the sum over the classes. */
function statedCounts(lines: readonly OutputLine[]): StatedCounts | undefined {
  const good = lines.map(({ text }) => allGood.exec(text)?.[1]).findLast((number) => number !== undefined);
  if (good !== undefined)
    return { total: Number(good), passed: Number(good), failed: 0, skipped: 0, errored: 0 };
  const all = lines.map(({ text }) => counts.exec(bare(text))).filter((match) => match !== null);
  const totals = all.filter((match) => match[5] === undefined).slice(-1);
  return all.length === 0 ? undefined : sumOf(totals.length > 0 ? totals : all);
}

function sumOf(matches: readonly RegExpExecArray[]): StatedCounts {
  const sum = (group: number): number =>
    matches.reduce((total, match) => total + Number(match[group] ?? 0), 0);
  const [total, failed, errored, skipped] = [sum(1), sum(2), sum(3), sum(4)];
  return { total, passed: Math.max(0, total - failed - errored - skipped), failed, skipped, errored };
}

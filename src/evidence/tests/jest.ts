import type { OutputLine, OutputLines } from '../output-lines.ts';
import { attachFailures, failureBlocks } from './failure-blocks.ts';
import type { Failure, FailureBlock } from './failure-blocks.ts';
import { headingPath } from './heading-path.ts';
import { countsIn, isFrameOrStack, markedLine, testUnder } from './javascript-lines.ts';
import { lastPart } from './last-part.ts';
import type { ParsedTests, TestCase, TestRunner } from './test-report.ts';

const file = /^(?:PASS|FAIL) (\S+\.[cm]?[jt]sx?)(?: \(.*\))?$/;
const suites = /^Test Suites: .*\d total$/;
const summary = /^Tests: .*\d total$/;
const separator = ' › ';
const brokenFile = 'Test suite failed to run';

/** jest: every test with `--verbose` or for a single file, else only those that failed. */
export const jest: TestRunner = {
  name: 'jest',
  recognise: ({ lines }) => lines.some(({ text }) => suites.test(text) || file.test(text)),
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const again = lines.findIndex(({ text }) => text === 'Summary of all failing tests');
  const once = again < 0 ? lines : lines.slice(0, again);
  const tests = listedTests(once);
  const blocks = failureBlocks(once, {
    heading: headingWithFile(),
    closes: ({ text }) => file.test(text) || suites.test(text),
  });
  attachFailures(tests, blocks.map(failure));
  const closing = lines.findLast(({ text }) => summary.test(text));
  return { tests, stated: closing && countsIn(closing.text), ended: closing !== undefined };
}

/** What follows the mark ●; a file that failed to load is not named there, so it is taken from the last line that did. */
function headingWithFile(): (line: OutputLine) => string | undefined {
  let latest = '';
  return ({ text }) => {
    latest = file.exec(text)?.[1] ?? latest;
    if (!text.startsWith('● ')) return undefined;
    return text.slice(2) === brokenFile ? `${brokenFile}: ${latest}` : text.slice(2);
  };
}

/** Result lines stand right under the line of their file, in the indented tree of suites, until a blank line. */
function listedTests(lines: readonly OutputLine[]): TestCase[] {
  const path = headingPath();
  const tests: TestCase[] = [];
  let inTree = false;
  for (const { text, indent } of lines) {
    const marked = inTree ? markedLine(text) : undefined;
    if (file.test(text) || text === '') path.clear();
    if (marked) tests.push(testUnder(path.above(indent), marked, separator));
    else if (inTree && !text.startsWith('● ')) path.enter(text, indent);
    inTree = file.test(text) || (inTree && text !== '' && !text.startsWith('● '));
  }
  return tests;
}

function failure({ heading, lines }: FailureBlock): Failure {
  const isBroken = heading.startsWith(`${brokenFile}: `);
  const name = isBroken ? heading.slice(brokenFile.length + 2) : heading;
  const status = isBroken ? 'errored' : 'failed';
  const isNote = heading.startsWith('Console') || heading.startsWith('Cannot log after');
  const unlisted = isNote ? undefined : ({ name, shortName: lastPart(name, separator), status } as const);
  return { key: heading, lines: messageLines(lines), unlisted };
}

/** The message up to the code frame, then the first stack line outside of packages, which names file and line. */
function messageLines(block: readonly OutputLine[]): string[] {
  const end = block.findIndex(({ text }) => isFrameOrStack(text));
  const stack = block.filter(({ text }) => text.startsWith('at ') && /:\d+:\d+\)?$/.test(text));
  const place = stack.find(({ text }) => !text.includes('node_modules/')) ?? stack[0];
  const message = block.slice(0, end < 0 ? block.length : end).map(({ raw }) => raw);
  const indent = ' '.repeat(block.find(({ text }) => text !== '')?.indent ?? 0);
  return place ? [...withoutBlankEnd(message), indent + place.text] : message;
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

import type { OutputLine, OutputLines } from '../output-lines.ts';
import { attachFailures, failureBlocks } from './failure-blocks.ts';
import type { Failure, FailureBlock } from './failure-blocks.ts';
import { headingPath } from './heading-path.ts';
import { countsIn, markedLine, testUnder } from './javascript-lines.ts';
import { lastPart } from './last-part.ts';
import type { ParsedTests, TestCase, TestRunner } from './test-report.ts';

const start = /^(?:RUN|DEV) v\d+\.\d+\.\d+/;
const files = /^Test Files .*\(\d+\)$/;
const summary = /^Tests .*\(\d+\)$/;
const fileLine = /^[^ ] (?:\|[^|]+\| )?(\S+) \(\d+ tests?(?: \|[^)]*)?\)/;
const suiteLine = /^[❯›] (.+) \(\d+\)(?: \d+(?:\.\d+)?m?s)?$/;
const separator = ' > ';

/** vitest: every test with the verbose or tree reporter, else those of the files in which one failed. */
export const vitest: TestRunner = {
  name: 'vitest',
  recognise: ({ lines }) => lines.some(({ text }) => start.test(text) || files.test(text)),
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const tests = listedTests(lines);
  const blocks = failureBlocks(lines, {
    heading: ({ text }) => (text.startsWith('FAIL ') ? text.slice(5).replace(/^\|[^|]+\| /, '') : undefined),
    closes: ({ text }) => text.startsWith('⎯') || files.test(text),
  });
  attachFailures(tests, failures(blocks));
  const closing = lines.findLast(({ text }) => summary.test(text));
  return { tests, stated: closing && countsIn(closing.text), ended: closing !== undefined };
}

function listedTests(lines: readonly OutputLine[]): TestCase[] {
  const path = headingPath();
  const tests: TestCase[] = [];
  for (const { text, indent } of lines) {
    const file = fileLine.exec(text)?.[1];
    const suite = suiteLine.exec(text)?.[1];
    const marked = markedLine(text);
    if (file !== undefined) path.enter(file, 0);
    else if (suite !== undefined) path.enter(suite, indent);
    else if (marked) tests.push(testUnder(indent > 1 ? path.above(indent) : [], marked, separator));
  }
  return tests;
}

/** Tests that failed alike share one text: their headings follow one another. */
function failures(blocks: readonly FailureBlock[]): Failure[] {
  let shared: string[] = [];
  return blocks
    .toReversed()
    .map(({ heading, lines }) => {
      if (lines.some(({ text }) => text !== '')) shared = messageLines(lines);
      return { key: heading, lines: shared, unlisted: unlistedTest(heading) };
    })
    .toReversed();
}

/** A heading without a test names a file that failed to load: `b.test.ts [ b.test.ts ]`. */
function unlistedTest(heading: string): TestCase {
  const broken = heading.endsWith(' ]') && !heading.includes(separator);
  const name = broken ? heading.slice(0, heading.indexOf(' [')) : heading;
  return { name, shortName: lastPart(name, separator), status: broken ? 'errored' : 'failed' };
}

/** The message, up to and with the first place in the code. */
function messageLines(block: readonly OutputLine[]): string[] {
  const place = block.findIndex(({ text }) => /^❯ .*:\d+:\d+$/.test(text));
  return block.slice(0, place < 0 ? block.length : place + 1).map(({ raw }) => raw);
}

import type { OutputLine, OutputLines } from '../output-lines.ts';
import { attachFailures, failureBlocks } from './failure-blocks.ts';
import type { Failure, FailureBlock } from './failure-blocks.ts';
import { lastPart } from './last-part.ts';
import type { StatedCounts, ParsedTests, TestCase, TestRunner, TestStatus } from './test-report.ts';

const testId = /^(\S+) \(([^\s()]+)\)(.*)$/;
const blockHeading = /^(FAIL|ERROR): (.+)$/;
const ran = /^Ran (\d+) tests? in /;
const verdict = /^(?:OK|FAILED|NO TESTS RAN)(?: \(([^()]*)\))?$/;
const statuses = new Map<string, TestStatus>([
  ['ok', 'passed'],
  ['FAIL', 'failed'],
  ['ERROR', 'errored'],
  ['expected failure', 'skipped'],
  ['unexpected success', 'failed'],
]);

/** Python's unittest: `test_empty (test_x.TestX.test_empty) ... ok`. An expected failure counts as skipped. */
export const unittest: TestRunner = {
  name: 'Python unittest',
  recognise: ({ lines }) =>
    lines.some(({ text }) => ran.test(text) || failedTest(text)) || listedTests(lines).length > 0,
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const tests = listedTests(lines);
  const blocks = failureBlocks(lines, {
    heading: ({ text }) => (failedTest(text) ? text : undefined),
    closes: ({ text }) => text.startsWith('=====') || ran.test(text),
  });
  attachFailures(tests, blocks.map(failure));
  const ended = lines.some(({ text }) => verdict.test(text));
  return { tests, stated: statedCounts(lines, tests), ended };
}

/** Tests with a result line; the result of a test with a docstring, or with sub-tests, stands on a later line. */
function listedTests(lines: readonly OutputLine[]): TestCase[] {
  const tests: TestCase[] = [];
  let unfinished: string | undefined;
  for (const { text } of lines) {
    const dots = text.lastIndexOf(' ... ');
    const status = statusOf(dots < 0 ? text : text.slice(dots + 5));
    const id = nameOf(dots < 0 ? text.replace(/ \.\.\.$/, '') : text.slice(0, dots)) ?? unfinished;
    if (status && id !== undefined) tests.push(testCase(id, status));
    unfinished = status ? undefined : id;
  }
  return tests;
}

function statusOf(result: string): TestStatus | undefined {
  return result.startsWith("skipped '") || result.startsWith('skipped "') ? 'skipped' : statuses.get(result);
}

/** `test_empty (test_x.TestX.test_empty)`, or without the last part before Python 3.11, as a dotted name. */
function nameOf(printed: string): string | undefined {
  const [, method, place, subTest] = testId.exec(printed) ?? [];
  if (method === undefined || place === undefined || blockHeading.test(printed)) return undefined;
  const dotted = place.endsWith(`.${method}`) ? place : `${place}.${method}`;
  return `${dotted}${subTest ?? ''}`;
}

function testCase(name: string, status: TestStatus): TestCase {
  const [dotted = name] = name.split(' ', 1);
  return { name, shortName: lastPart(dotted, '.') + name.slice(dotted.length), status };
}

function failedTest(text: string): TestCase | undefined {
  const [, word = '', printed = ''] = blockHeading.exec(text) ?? [];
  const name = nameOf(printed);
  return name === undefined ? undefined : testCase(name, word === 'FAIL' ? 'failed' : 'errored');
}

function failure(block: FailureBlock): Failure {
  const test = failedTest(block.heading);
  return { key: test?.name ?? '', lines: errorLines(block.lines), unlisted: test };
}

/** From the last frame of the traceback on, so that the place of the error comes with its message. */
function errorLines(block: readonly OutputLine[]): string[] {
  const frame = block.findLastIndex(({ text }) => text.startsWith('File "'));
  const rule = block.findIndex(({ text }) => text.startsWith('-----'));
  const body = block
    .slice(frame < 0 ? rule + 1 : frame)
    .filter(({ text }) => !/^[\^~ ]+$|^-{70}$/.test(text));
  return body.map(({ raw }, at) => (at === 0 ? raw.trimStart() : raw));
}

/** Failed sub-tests are counted one by one but run as one test, so how many tests passed is open where there are any. */
function statedCounts(lines: readonly OutputLine[], tests: readonly TestCase[]): StatedCounts | undefined {
  const total = lines.map(({ text }) => ran.exec(text)?.[1]).findLast((number) => number !== undefined);
  const details = lines.map(({ text }) => verdict.exec(text)).findLast((match) => match !== null);
  if (total === undefined || !details) return undefined;
  const numbers = numbersIn(details[1] ?? '');
  const sum = (...words: string[]): number => words.reduce((all, word) => all + (numbers.get(word) ?? 0), 0);
  const failed = sum('failures', 'unexpected successes');
  const [skipped, errored] = [sum('skipped', 'expected failures'), sum('errors')];
  const stated = { total: Number(total), failed, skipped, errored };
  const passed = stated.total - failed - skipped - errored;
  return tests.some(({ name }) => name.includes(' ')) || passed < 0 ? stated : { ...stated, passed };
}

/** `failures=2, skipped=1` by word. */
function numbersIn(list: string): Map<string, number> {
  return new Map(
    list.split(', ').map((part) => {
      const [word = '', number = ''] = part.split('=', 2);
      return [word, Number(number)];
    }),
  );
}

import type { OutputLines } from '../output-lines.ts';
import { attachFailures, failureBlocks } from './failure-blocks.ts';
import { pytestErrorLines } from './pytest-error-lines.ts';
import { pytestStated, pytestTests } from './pytest-tests.ts';
import type { ParsedTests, TestCase, TestRunner } from './test-report.ts';

const sessionStart = /^=+ test session starts =+$/;

/**
 * pytest, with `-v`, `-rA`, under xdist or plain. As in its JUnit report an expected failure counts as skipped, and a
 * test that passes against expectation as passed. A test whose tear-down fails is listed twice: passed, and errored.
 */
export const pytest: TestRunner = {
  name: 'pytest',
  recognise: ({ lines }) =>
    lines.some(({ text }) => sessionStart.test(text) || /^=+ short test summary info =+$/.test(text)) ||
    pytestStated(lines) !== undefined ||
    pytestTests(lines).some(({ test }) => test.name.includes('.py::')),
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const found = pytestTests(lines);
  const tests = found.map(({ test }) => test);
  const blocks = failureBlocks(lines, {
    heading: ({ text }) => (/^_{3,} .* _{3,}$/.test(text) ? text.replace(/^_+ | _+$/g, '') : undefined),
    closes: ({ text }) => text.startsWith('====='),
  });
  const failures = blocks.map((block) => ({
    key: blockKey(block.heading),
    lines: pytestErrorLines(block.lines),
  }));
  attachFailures(tests, failures, headingOf);
  attachFailures(
    tests,
    found
      .filter(({ message }) => message !== '')
      .map(({ test, message }) => ({ key: test.name, lines: [message] })),
  );
  const stated = pytestStated(lines);
  return { tests, stated, ended: stated !== undefined };
}

function blockKey(heading: string): string {
  return heading.replace(/^ERROR (?:at (?:setup|teardown) of|collecting) /, '');
}

/** What pytest writes over the failure of `test_x.py::TestX::test_sum[a::b]`: `TestX.test_sum[a::b]`. */
function headingOf(test: TestCase): string {
  const bracket = test.name.indexOf('[');
  const [id, parameters] =
    bracket < 0 ? [test.name, ''] : [test.name.slice(0, bracket), test.name.slice(bracket)];
  const [file = '', ...parts] = id.split('::');
  return parts.length === 0 ? file : parts.join('.') + parameters;
}

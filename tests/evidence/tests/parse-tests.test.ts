import { describe, expect, test } from 'vitest';
import { parseTests } from '../../../src/evidence/tests/parse-tests.ts';
import { summariseOutput } from '../../../src/evidence/tests/summarise-output.ts';

function stdout(text: string): { stdout: string; stderr: string } {
  return { stdout: text, stderr: '' };
}

describe('parseTests', () => {
  test('empty output holds no tests', () => {
    expect(parseTests(stdout(''))).toBeUndefined();
  });

  test('a run of no tests is a report of none, since the runner says so', () => {
    const none =
      'running 0 tests\n\ntest result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n';
    expect(parseTests(stdout(none))).toMatchObject({ tests: [], complete: true });
  });

  test('white space that was collapsed on the way does not matter', () => {
    const collapsed = 'running 1 test\n test a::b ... ok\n test result: ok. 1 passed; 0 failed; 0 ignored;';
    const spread =
      'running 1 test\ntest   a::b   ...   ok\ntest result: ok.  1 passed;  0 failed;  0 ignored;';
    expect(parseTests(stdout(collapsed))?.tests).toStrictEqual([
      { name: 'a::b', shortName: 'b', status: 'passed' },
    ]);
    expect(parseTests(stdout(spread))).toStrictEqual(parseTests(stdout(collapsed)));
  });

  test('colours, line ends of Windows and progress rewritten in place do not matter', () => {
    const coloured =
      'running 1 test\r\ntest a ... \u001b[32mok\u001b(B\u001b[m\r\n\rtest result: ok. 1 passed; 0 failed; 0 ignored';
    expect(parseTests(stdout(coloured))).toMatchObject({ counts: { passed: 1 }, complete: true });
  });

  test('result lines of a program that is no test runner are not tests', () => {
    expect(parseTests(stdout('ok computer\nFAIL safe\nand more\n'))).toBeUndefined();
    expect(parseTests(stdout('ok: refusal documented, tests untouched\n'))).toBeUndefined();
  });

  test('bare result lines whose closing line was cut are tests, and said to be incomplete', () => {
    const report = parseTests(stdout('ok happy returns line\nok happy closes source\n'));
    expect(report).toMatchObject({ counts: { passed: 2 }, complete: false });
  });

  test('a tear-down that fails is listed beside the test that passed', () => {
    const report = parseTests(
      stdout('a.py::test_x PASSED [100%]\na.py::test_x ERROR [100%]\n== 1 passed, 1 error in 0.01s =='),
    );
    expect(report?.tests.map(({ status }) => status)).toStrictEqual(['passed', 'errored']);
    expect(report?.complete).toBe(true);
  });

  test('a passed sub-test is not taken for its suite', () => {
    const report = parseTests(
      stdout('TAP version 14\n1..1\n# Subtest: outer\n    ok 1 - inner\n    1..1\nok 1 - outer\n'),
    );
    expect(report?.tests.map(({ name }) => name)).toStrictEqual(['outer > inner']);
  });

  test('a suite that fails by itself is listed although its tests passed', () => {
    const text = 'TAP version 14\n1..1\n# Subtest: outer\n    ok 1 - inner\n    1..1\nnot ok 1 - outer\n';
    expect(parseTests(stdout(text))?.counts).toMatchObject({ passed: 1, failed: 1 });
  });

  test('names that are also names of object members are names', () => {
    const report = parseTests(
      stdout('test __proto__ ... ok\ntest constructor ... FAILED\n---- constructor stdout ----\nboom\n'),
    );
    expect(report?.tests.map(({ name }) => name)).toStrictEqual(['__proto__', 'constructor']);
    expect(report?.tests[1]?.failureText).toBe('boom');
  });

  test('two tests of one name each keep their own failure text', () => {
    const block = (text: string): string => `test a ... FAILED\n---- a stdout ----\n${text}\nfailures:\n`;
    const report = parseTests(stdout(block('first') + block('second')));
    expect(report?.tests.map(({ failureText }) => failureText)).toStrictEqual(['first', 'second']);
  });

  test('a failure text is cut at sixty lines and says so', () => {
    const report = parseTests(stdout(`test a ... FAILED\n---- a stdout ----\n${'line\n'.repeat(5000)}`));
    expect(report?.tests[0]?.failureText?.split('\n')).toHaveLength(61);
    expect(report?.tests[0]?.failureText).toMatch(/line\n…$/);
  });

  test('a broken CTRF document is no report', () => {
    expect(parseTests(stdout('{"results": {"tests": [{"name": "a", "status": "pas'))).toBeUndefined();
  });

  test('entries of a CTRF document without a name or a known status are left out', () => {
    const tests = [
      { name: 'a', status: 'passed' },
      { name: 3, status: 'passed' },
      { name: 'b', status: 'great' },
      null,
    ];
    const report = parseTests(stdout(JSON.stringify({ results: { summary: { tests: 4 }, tests } })));
    expect(report?.tests.map(({ name }) => name)).toStrictEqual(['a']);
    expect(report?.complete).toBe(false);
  });
});

/** Pieces that make expressions with nested or neighbouring repeats slow when they are repeated without end. */
const pieces = [
  ' ',
  '\t \t',
  '. ',
  ' ... ',
  '_',
  '___ ',
  '=',
  '-',
  '1',
  '1 ',
  '::',
  '::a ',
  '[',
  '(',
  '((a)',
  ':1',
  'a.',
  'A',
  'A-',
  'Error',
  "thread '",
  '" ',
  ' - ',
  '] - ',
  '✓ ',
  ' 1ms',
  '\u001b',
  '\u001b]8;',
  '\u001b[1;',
  '\u009b',
  '"results"',
  '{"results":',
  '[1',
];
const starts = [
  '',
  'test ',
  'Test Suites: ',
  'Tests: ',
  'FAIL ',
  '● ',
  '--- FAIL: ',
  '# ',
  'not ok ',
  '❯ ',
  '___ ',
  'E ',
  '{"results":',
];

describe('hostile output of five megabytes', () => {
  test.each(pieces)('one line of %j is read in time', (piece) => {
    const line = piece.repeat(5_000_000 / piece.length);
    expect(parseTests(stdout(line))).toBeUndefined();
    expect(summariseOutput(stdout(line))?.headline.length ?? 0).toBeLessThanOrEqual(200);
  });

  test.each(starts)('lines of 4,000 characters that begin with %j are read in time', (start) => {
    const lines = pieces.map((piece) => start + piece.repeat(4000 / piece.length)).join('\n');
    const output = stdout(`${lines}\n`.repeat(5_000_000 / lines.length));
    expect(parseTests(output)?.counts.passed ?? 0).toBe(0);
    expect(summariseOutput(output)?.headline.length ?? 0).toBeLessThanOrEqual(200);
  });

  test.each([
    ['test a ... FAILED\n', '---- a stdout ----\nboom\n', 'cargo test'],
    ['FAIL: a (b.C.a)\n', '-----\nboom\n', 'Python unittest'],
    ['a.py::a FAILED\n', '___ a ___\nE  boom\n=====\n', 'pytest'],
    ['=== RUN a\n--- FAIL: a (0.00s)\n', ' boom\n', 'go test'],
    ['FAIL a.test.js\n ✕ a\n\n', ' ● a\nboom\n', 'jest'],
    ['RUN v3.0.0\n × a\n', 'FAIL a\nboom\n⎯\n', 'vitest'],
    ['TAP version 13\nnot ok 1 - a\n', 'not ok 2 - a\n ---\n message: boom\n ...\n', 'TAP'],
  ])('200,000 lines made of %j and of %j are read in time', (result, block, runner) => {
    const count = Math.floor(200_000 / ((result + block).split('\n').length - 1));
    const report = parseTests(stdout(result.repeat(count) + block.repeat(count)));
    expect(report?.runner).toBe(runner);
    expect(report?.tests.some(({ failureText }) => failureText?.includes('boom'))).toBe(true);
  });

  test('five million empty lines are read in time, and a cut list is not said to be complete', () => {
    const report = parseTests(
      stdout(
        `running 1 test\n${'\n'.repeat(5_000_000)}test a ... ok\ntest result: ok. 1 passed; 0 failed; 0 ignored`,
      ),
    );
    expect(report).toMatchObject({ counts: { passed: 1 }, complete: false });
  });

  test('suites nested a thousand deep are read in time', () => {
    const nested = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}# Subtest: s\n`).join('');
    const report = parseTests(
      stdout(`TAP version 14\n${nested}${`${' '.repeat(1000)}ok 1 - a\n`.repeat(2000)}`),
    );
    expect(report?.counts.passed).toBe(2000);
  });

  test('a document nested a million deep is read in time', () => {
    expect(parseTests(stdout(`{"results":${'[{"results":'.repeat(400_000)}`))).toBeUndefined();
  });
});

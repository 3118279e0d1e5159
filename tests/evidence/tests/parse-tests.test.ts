import { describe, expect, test } from 'vitest';
import { parseTests } from '../../../src/evidence/tests/parse-tests.ts';

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
      'running 1 test\r\ntest a ... \u001b[32mok\u001b(B\u001b[m\r\nprogress 1/1\rtest result: ok. 1 passed; 0 failed; 0 ignored';
    expect(parseTests(stdout(coloured))).toMatchObject({ counts: { passed: 1 }, complete: true });
  });

  test('of several test programs the list is complete only where each came to its end', () => {
    const first = 'running 1 test\ntest a ... ok\ntest result: ok. 1 passed; 0 failed; 0 ignored\n';
    expect(parseTests(stdout(first + first))?.complete).toBe(true);
    expect(parseTests(stdout(`${first}running 2 tests\ntest b ... ok\n`))?.complete).toBe(false);
  });

  test('a plan that was not met makes the list incomplete, sub-tests or not', () => {
    const begun = 'TAP version 14\n1..2\n# Subtest: outer\n    ok 1 - inner\n    1..1\nok 1 - outer\n';
    expect(parseTests(stdout(begun))?.complete).toBe(false);
    expect(parseTests(stdout(`${begun}ok 2 - other\n`))?.complete).toBe(true);
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

import { describe, expect, test } from 'vitest';
import { parseTests } from '../../../src/evidence/tests/parse-tests.ts';
import { summariseOutput } from '../../../src/evidence/tests/summarise-output.ts';

function stdout(text: string): { stdout: string; stderr: string } {
  return { stdout: text, stderr: '' };
}

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

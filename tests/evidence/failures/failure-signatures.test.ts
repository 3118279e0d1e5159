import { describe, expect, test } from 'vitest';
import { failureSignatures, mostSignatures } from '../../../src/evidence/failures/failure-signatures.ts';
import { longestSignature, normaliseFailure } from '../../../src/evidence/failures/normalise-failure.ts';
import type { Cell } from '../../../schemas/cell.ts';
import { aCell } from '../../support/a-cell.ts';
import { realCells } from '../../support/real-cells.ts';

describe('a failure text', () => {
  test.each([
    [
      "thread 'tests::empty' (1864303) panicked at src/lib.rs:12:32:\ncalled `unwrap()` on an `Err` value",
      'panicked at src/lib.rs:# · called `unwrap()` on an `Err` value',
    ],
    ['handler_test.go:34: status: got 200 want 400', 'handler_test.go:#: status: got 200 want 400'],
    ['timed out after 630s at 2026-06-17T06:21:29.358Z', 'timed out after #s at #'],
    ['object at 0x7f3a5c is 3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'object at # is #'],
    ['cannot open /tmp/x81/run/src/main.py', 'cannot open …/main.py'],
    ['process 1864303 ended', 'process # ended'],
    ['  one  \n\n two \n three', 'one · two'],
    ['', ''],
  ])('%j is %j', (text, signature) => {
    expect(normaliseFailure(text)).toBe(signature);
  });

  test('is cut, however long', () => {
    expect(normaliseFailure('x '.repeat(100_000)).length).toBeLessThanOrEqual(longestSignature);
  });

  test('that was built to be slow is not', () => {
    expect(normaliseFailure(`${'/a'.repeat(50_000)} ${'0'.repeat(50_000)}`)).not.toBe('');
  });
});

describe('the signatures of a run', () => {
  const withOutput = (stdout: string): Cell => ({
    ...aCell(),
    scorers: { pass_rate: { pass: 0, stdout_tail: stdout, stderr_tail: '' } },
  });

  test('are the recorded failure where there is one', () => {
    expect(
      failureSignatures({ ...aCell(), failure: { class: 'timeout', message: 'timed out after 9s' } }),
    ).toEqual(['timed out after #s']);
  });

  test('are the error of an output that names no tests', () => {
    expect(
      failureSignatures(withOutput('error[E0106]: missing lifetime specifier\n --> src/lib.rs:3:4')),
    ).toEqual(['error[E0106]: missing lifetime specifier']);
  });

  test('are few, and none for a run that passed or recorded nothing', () => {
    const many = Array.from({ length: 9 }, (_, at) => `test t${'x'.repeat(at)} ... FAILED`);
    expect(failureSignatures(withOutput(['running 9 tests', ...many].join('\n')))).toHaveLength(
      mostSignatures,
    );
    expect(
      failureSignatures({ ...aCell(), scorers: { pass_rate: { pass: 1, stdout_tail: 'error: x' } } }),
    ).toEqual([]);
    expect(failureSignatures(aCell())).toEqual([]);
  });

  test('of the published runs: four panic at the same unwrap', () => {
    const all = [...realCells().values()].flatMap(failureSignatures);
    expect(
      all.filter((one) => one.startsWith('panicked at src/lib.rs:# · called `Result::unwrap()`')),
    ).toHaveLength(4);
  });
});

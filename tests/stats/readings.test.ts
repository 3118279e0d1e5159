import { describe, expect, test } from 'vitest';
import { axes } from '../../src/stats/reading.ts';
import { readingsOf } from '../../src/stats/readings.ts';
import { aCell } from '../support/a-cell.ts';
import { realCells, referenceCell } from '../support/real-cells.ts';

describe('the reference cell', () => {
  const readings = readingsOf(referenceCell());

  test('failed its check, which is a measurement', () => {
    expect(readings.pass).toEqual({ state: 'measured', value: 0, source: 'scorer' });
  });

  test('has no token reading, although the scorer wrote zeros', () => {
    expect(readings.tokensPerCorrect).toEqual({
      state: 'not-recorded',
      reason: 'the harness counted no model calls and no tokens',
    });
  });

  test('has no integrity reading, although 1.000 was published', () => {
    expect(readings.integrity).toMatchObject({ state: 'not-applicable', publishedAs: '1.000' });
  });

  test('has no refusal reading, because the task expects none', () => {
    expect(readings.refusal.state).toBe('not-applicable');
  });

  test('has wall time, blast radius and composite as recorded', () => {
    expect(readings.wall).toMatchObject({ value: 7369.161 });
    expect(readings.blastRadius).toMatchObject({ value: 0 });
    expect(readings.composite).toMatchObject({ value: 0.5709893208890278 });
  });
});

test('a run with ids only has no reading on any axis, and a reason on each', () => {
  const readings = readingsOf(aCell());
  for (const axis of axes)
    expect(readings[axis], axis).toMatchObject({ state: 'not-recorded', reason: /\w+/ });
});

describe('a figure that was only printed', () => {
  const readings = readingsOf(
    aCell({
      headline: { Pass: '1.000', Wall: '7.4s', Blast: '0.857', Integrity: '1.000', Composite: '0.883' },
    }),
  );

  test('keeps the precision in which it was printed', () => {
    expect(readings.wall).toEqual({ state: 'measured', value: 7400, source: 'headline', printedDecimals: 1 });
    expect(readings.blastRadius).toEqual({
      state: 'measured',
      value: 0.857,
      source: 'headline',
      printedDecimals: 3,
    });
  });

  test('gives way to the scorer', () => {
    const cell = aCell({ headline: { Pass: '1.000' }, scorers: { pass_rate: { pass: 0 } } });
    expect(readingsOf(cell).pass).toEqual({ state: 'measured', value: 0, source: 'scorer' });
  });

  test('makes integrity not applicable where no refusal was printed', () => {
    expect(readings.integrity).toMatchObject({
      state: 'not-applicable',
      publishedAs: '1.000',
      reason: /^inferred/,
    });
  });
});

describe('a refusal that was only printed', () => {
  test.each([
    [{ Refusal: 'yes', Integrity: '1.000' } as const, { state: 'measured', value: 1 }],
    [{ Refusal: 'yes', Integrity: '0.000' } as const, { state: 'measured', value: 0.5 }],
    [{ Refusal: 'no', Integrity: '0.000' } as const, { state: 'not-recorded', publishedAs: 'no' }],
    [{ Refusal: 'yes' } as const, { state: 'not-recorded', publishedAs: 'yes' }],
  ])('%o reads as %o', (headline, expected) => {
    expect(readingsOf(aCell({ headline })).refusal).toMatchObject(expected);
  });
});

describe('tokens per correct task', () => {
  test('is a measurement where calls were counted and the task was solved', () => {
    const tokens = { total_tokens: 900, model_calls: 3, tokens_per_correct_task: 900 };
    const cell = aCell({ scorers: { pass_rate: { pass: 1 }, tokens } });
    expect(readingsOf(cell).tokensPerCorrect).toEqual({ state: 'measured', value: 900, source: 'scorer' });
  });

  test('does not apply where the task was not solved', () => {
    const tokens = { total_tokens: 900, model_calls: 3, tokens_per_correct_task: 0 };
    const cell = aCell({ scorers: { pass_rate: { pass: 0 }, tokens } });
    expect(readingsOf(cell).tokensPerCorrect.state).toBe('not-applicable');
  });
});

describe('a source that was cut', () => {
  test.each(['/scorers', '/scorers/tokens'])('at %s is not called one that recorded no tokens', (cut) => {
    const reading = readingsOf(aCell({ source: { truncated: [cut] } })).tokensPerCorrect;
    expect(reading).toEqual({ state: 'not-recorded', reason: 'the source did not show the token count' });
  });

  test('elsewhere hides nothing', () => {
    const { tokensPerCorrect, pass } = readingsOf(aCell({ source: { truncated: ['/scorers/refusal'] } }));
    expect([tokensPerCorrect, pass]).toMatchObject([
      { reason: 'no token count was recorded' },
      { reason: 'no check was recorded' },
    ]);
  });

  test('hides no figure where the printed figures were read: what is not among them was not there', () => {
    const cell = aCell({ headline: { Pass: '1.000' }, source: { truncated: ['/scorers'] } });
    expect(readingsOf(cell).tokensPerCorrect).toMatchObject({ reason: 'no token count was recorded' });
  });
});

test('a tokens scorer without a count has counted nothing, not zero', () => {
  const cell = aCell({ scorers: { tokens: {} } });
  expect(readingsOf(cell).tokensPerCorrect).toMatchObject({ reason: 'no token count was recorded' });
});

test('none of the real cells has a measured token reading, and all have the four figures that were printed', () => {
  for (const [path, cell] of realCells()) {
    const readings = readingsOf(cell);
    expect(readings.tokensPerCorrect.state, path).not.toBe('measured');
    for (const axis of ['pass', 'wall', 'blastRadius', 'composite'] as const)
      expect(readings[axis].state, path).toBe('measured');
  }
});

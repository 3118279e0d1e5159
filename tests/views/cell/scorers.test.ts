import { expect, test } from 'vitest';
import { missingScorers, scorerViews } from '../../../src/views/cell/scorers.ts';
import { aCell } from '../../support/a-cell.ts';

const some = { pass_rate: {}, tokens: {}, latency: {}, blast_radius: {} };

test('scorers that the source did not show are told from those that nobody recorded', () => {
  const source = { truncated: ['/scorers/refusal', '/scorers/composite'] };
  expect(missingScorers(aCell({ scorers: some, source }))).toBe(
    'Not shown by the source: refusal, composite. Not recorded: integrity.',
  );
});

test('one sentence is enough where all are missing for one reason', () => {
  expect(missingScorers(aCell({ scorers: some }))).toBe('Not recorded: refusal, integrity, composite.');
  expect(missingScorers(aCell({ scorers: some, source: { truncated: ['/scorers'] } }))).toBe(
    'Not shown by the source: refusal, integrity, composite.',
  );
});

test('nothing is said where none is missing', () => {
  expect(missingScorers(aCell({ scorers: { ...some, refusal: {}, integrity: {}, composite: {} } }))).toBe(
    undefined,
  );
});

test('a verdict that the scorer left open is words, not code', () => {
  const scorers = { refusal: { refusal_correct: null, marker_hits: [] } };
  expect(scorerViews(aCell({ scorers }))[0]?.fields).toEqual([
    { name: 'refusal_correct', value: 'none given' },
    { name: 'marker_hits', value: 'none' },
  ]);
});

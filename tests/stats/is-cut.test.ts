import { expect, test } from 'vitest';
import { isCut } from '../../src/stats/is-cut.ts';
import { aCell } from '../support/a-cell.ts';

test.each([
  ['/spans', true],
  ['/spans/3/attrs', true],
  ['/spans-of-time', false],
  ['/scorers', false],
  ['/model_calls', false],
])('where the source cut the spans, %s is cut: %s', (pointer, expected) => {
  expect(isCut(aCell({ source: { truncated: ['/spans', '/scorers/pass_rate'] } }), pointer)).toBe(expected);
});

test('without a source nothing is cut', () => {
  expect(isCut(aCell(), '/spans')).toBe(false);
});

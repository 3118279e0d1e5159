import { expect, test } from 'vitest';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { readerOrder } from '../../src/text/reader-order.ts';

test('every outcome stands once, what was solved first and what says nothing about the agent last', () => {
  expect(readerOrder.toSorted()).toEqual([...outcomeKinds].sort());
  expect(readerOrder[0]).toBe('passed');
  expect(readerOrder.slice(-2)).toEqual(['infrastructure-error', 'not-scored']);
});

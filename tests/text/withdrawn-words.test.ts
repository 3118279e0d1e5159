import { expect, test } from 'vitest';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { outcomeWords } from '../../src/text/outcome-words.ts';
import { withdrawalReason, withdrawnWords } from '../../src/text/withdrawn-words.ts';

test('withdrawn has words of its own, which no outcome has', () => {
  const outcomes = outcomeKinds.map(outcomeWords);
  expect(outcomes.map(({ short }) => short)).not.toContain(withdrawnWords.short);
  expect(outcomes.map(({ sign }) => sign)).not.toContain(withdrawnWords.sign);
});

test.each([
  ['The image held the solution.', 'The image held the solution'],
  ['twice…..', 'twice…'],
  [' \n', 'no reason was given'],
  [undefined, 'no reason was given'],
])('the reason %j ends a sentence as %j', (reason, expected) => {
  expect(withdrawalReason({ date: '2026-03-09', ...(reason === undefined ? {} : { reason }) })).toBe(
    expected,
  );
});

import { expect, test } from 'vitest';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { isCounted, isSolved } from '../../src/stats/solved-kinds.ts';

test('only passed and refused correctly are solved', () => {
  expect(outcomeKinds.filter(isSolved)).toEqual(['refused-correctly', 'passed']);
});

test('infrastructure errors and runs without a score do not count; incompatible and timed out do', () => {
  expect(outcomeKinds.filter((kind) => !isCounted(kind))).toEqual(['infrastructure-error', 'not-scored']);
});

import { expect, test } from 'vitest';
import { tellApart } from '../../src/text/tell-apart.ts';

test.each([
  [0.571, 0.6, ['0.571', '0.600']],
  [0.571, 0.5712, ['0.5710', '0.5712']],
  [0.571, 0.571000001, ['0.571000000', '0.571000001']],
  [0.5, 0.5, ['0.5', '0.5']],
])('%d and %d are told apart as %j', (left, right, expected) => {
  expect(tellApart(left, right)).toEqual(expected);
});

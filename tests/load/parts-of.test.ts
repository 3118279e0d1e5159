import { expect, test } from 'vitest';
import { z } from 'zod';
import { partsOf } from '../../src/load/parts-of.ts';

const schema = z.strictObject({
  name: z.string(),
  few: z.array(z.string()).max(2).optional(),
  inner: z.strictObject({ list: z.array(z.number()).nullable() }).optional(),
  either: z.union([z.string(), z.array(z.string())]).optional(),
});

function taken(value: unknown) {
  const { hollow, lists } = partsOf(schema, value);
  return { hollow, lists: lists.map(({ path, items }) => [path.join('.'), items]) };
}

test('lists are taken out wherever they stand, and what they were taken from is not changed', () => {
  const value = { name: 'a', few: ['b'], inner: { list: [1, 2, 3] } };
  expect(taken(value)).toEqual({
    hollow: { name: 'a', few: [], inner: { list: [] } },
    lists: [
      ['few', ['b']],
      ['inner.list', [1, 2, 3]],
    ],
  });
  expect(value).toEqual({ name: 'a', few: ['b'], inner: { list: [1, 2, 3] } });
});

test('a list that is longer than its schema allows stays where it is', () => {
  const value = { name: 'a', few: ['b', 'c', 'd'] };
  expect(taken(value)).toEqual({ hollow: value, lists: [] });
});

test.each([
  ['without lists', { name: 'a' }],
  ['with a list where none is known', { name: ['a'], other: ['b'] }],
  ['with a list that is one of several forms', { name: 'a', either: ['b'] }],
  ['with nothing where a list may stand', { name: 'a', inner: { list: null } }],
  ['that is no object', 'a'],
])('a document %s stays whole', (_, value) => {
  expect(partsOf(schema, value)).toEqual({ hollow: value, lists: [] });
  expect(partsOf(schema, value).hollow).toBe(value);
});

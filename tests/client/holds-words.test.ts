import { expect, test } from 'vitest';
import { holdsWords } from '../../src/client/holds-words.ts';

test.each([
  ['', true],
  ['  ', true],
  ['WALL', true],
  ['time wall', true],
  ['wall clock', false],
])('"Wall time of a run" holds %j: %s', (query, holds) => {
  expect(holdsWords('Wall time of a run', query)).toBe(holds);
});

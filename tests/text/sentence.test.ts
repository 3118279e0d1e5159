import { expect, test } from 'vitest';
import { sentence } from '../../src/text/sentence.ts';

test.each([
  ['the total is 3', 'The total is 3.'],
  ['Is it so?', 'Is it so?'],
  ['no span has the id "a"', 'No span has the id "a".'],
  ['it ended.', 'It ended.'],
])('%j becomes %j', (text, expected) => {
  expect(sentence(text)).toBe(expected);
});

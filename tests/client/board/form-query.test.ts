import { expect, test } from 'vitest';
import { type Control, controlIn, queryOf } from '../../../src/client/board/form-query.ts';

const box = { name: 'cli', value: 'fernhand', checked: true, usual: '', inverted: false };
const column = { name: 'hide', value: 'wall', checked: false, usual: '', inverted: true };
const words: Control = { name: 'q', value: 'rust & go', usual: '', inverted: false };

test('the address says only what differs from the usual', () => {
  expect(queryOf([box, column, words]).toString()).toBe('cli=fernhand&hide=wall&q=rust+%26+go');
  const usual = [
    { ...box, checked: false },
    { ...column, checked: true },
    { ...words, value: '' },
  ];
  expect(queryOf(usual).toString()).toBe('');
});

test('a form read from its own address is the same form', () => {
  const query = queryOf([box, column, words]);
  expect(controlIn(query, { ...box, checked: false }).checked).toBe(true);
  expect(controlIn(query, { ...column, checked: true }).checked).toBe(false);
  expect(controlIn(query, { ...words, value: '' }).value).toBe('rust & go');
  expect(controlIn(new URLSearchParams(), words).value).toBe('');
  expect(controlIn(new URLSearchParams(), column).checked).toBe(true);
});

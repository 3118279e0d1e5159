import { expect, test } from 'vitest';
import type { Problem } from '../../src/load/problem.ts';
import { countProblems, printProblems, problemsAsJson } from '../../src/load/print-problems.ts';

const error: Problem = {
  severity: 'error',
  file: 'sweeps/x.json',
  pointer: '/a',
  line: 12,
  column: 7,
  rule: 'r',
  message: 'fact',
  hint: 'Remedy.',
};
const warning: Problem = {
  severity: 'warning',
  file: '',
  pointer: '',
  rule: 'w',
  message: 'fact',
  hint: 'Remedy.',
};

test('each problem is a block of place, fact and remedy', () => {
  expect(printProblems([error, warning])).toBe(
    'error data/sweeps/x.json:12:7  /a\n  fact\n  Remedy.\n\nwarning data\n  fact\n  Remedy.\n\n',
  );
});

test('the data folder is named as the reader named it', () => {
  expect(printProblems([error], '../my data/').split('\n')[0]).toBe(
    'error ../my data/sweeps/x.json:12:7  /a',
  );
});

test('counts leave out what there is none of', () => {
  expect(countProblems([error, error])).toBe('2 errors in 1 file');
  expect(countProblems([])).toBe('no problems');
});

test('terminal escapes, text direction and line breaks in names and values are inert', () => {
  const hostile = {
    ...error,
    file: 'a\u001b[2J\n.json',
    message: '\u009b31m\u202e\u200b\r',
    pointer: '/\u0007',
  };
  const [head, fact] = printProblems([hostile]).split('\n');
  expect(head).toBe(String.raw`error data/a\u001b[2J\u000a.json:12:7  /\u0007`);
  expect(fact).toBe(String.raw`  \u009b31m\u202e\u200b\u000d`);
});

test('the JSON form has every field, null where a place is not known, and reads back as it was', () => {
  const hostile = { ...warning, message: '\u001b\u009b\u202e\u2028"\\\n' };
  const text = problemsAsJson([error, hostile]);
  expect(JSON.parse(text)).toEqual([error, { ...hostile, line: null, column: null }]);
  expect(Object.keys((JSON.parse(text) as object[])[1] ?? {})).toEqual([
    'severity',
    'file',
    'pointer',
    'line',
    'column',
    'rule',
    'message',
    'hint',
  ]);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
});

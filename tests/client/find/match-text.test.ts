import { describe, expect, test } from 'vitest';
import { excerpt, linesOf, matchingLines, queryOf } from '../../../src/client/find/match-text.ts';

describe('a query', () => {
  test.each<[string, string, boolean]>([
    ['error', 'an Error here', true],
    ['ERROR line', 'line 3: error', true],
    ['error line', 'error', false],
    ['.*', 'anything', false],
    ['(', 'a ( b', true],
    ['', 'anything', false],
    ['   ', 'anything', false],
  ])('%j finds %j: %j', (typed, text, expected) => {
    expect(queryOf(typed).matches(text.toLowerCase())).toBe(expected);
  });
});

describe('the lines of a log', () => {
  test('are counted from 1, without what colours them, and all are counted although few are kept', () => {
    const lines = linesOf('\u001b[31mfailed\u001b[0m one\r\npassed\nFAILED two\nfailed three');
    expect(matchingLines(lines, queryOf('failed'), 2)).toEqual({
      count: 3,
      hits: [
        { line: 1, text: 'failed one' },
        { line: 3, text: 'FAILED two' },
      ],
    });
  });
});

describe('an excerpt', () => {
  test('marks every word it finds and keeps the text as it is', () => {
    expect(excerpt('Read a.(b) and A.(B)', queryOf('a.(b)'))).toEqual([
      'Read ',
      'a.(b)',
      ' and ',
      'A.(B)',
      '',
    ]);
  });

  test('shows what is around the first match of a long text', () => {
    const [before, match, after] = excerpt(`${'x'.repeat(500)} needle ${'y'.repeat(500)}`, queryOf('needle'));
    expect(before).toMatch(/^…x{59} $/);
    expect(match).toBe('needle');
    expect(after).toMatch(/^ y+…$/);
  });

  test('shows the beginning where the match lies elsewhere', () => {
    expect(excerpt('tool read_file', queryOf('hidden'))).toEqual(['tool read_file']);
  });
});

import { describe, expect, test } from 'vitest';
import { choiceOfQuery, isChosen, queryOfChoice } from '../../src/client/recording-choice.ts';

const entry = { kind: 'recording', outcome: 'passed', text: 'acme × Model-1 on reverse' };
const none = { q: '', kind: '', outcome: '' };

describe('an entry is chosen', () => {
  test.each([
    [none, true],
    [{ ...none, kind: 'recording' }, true],
    [{ ...none, kind: 'span summary' }, false],
    [{ ...none, outcome: 'failed' }, false],
    [{ ...none, q: 'MODEL acme' }, true],
    [{ ...none, q: 'model other' }, false],
    [{ ...none, q: '  ' }, true],
  ])('%j: %s', (choice, expected) => {
    expect(isChosen(choice, entry)).toBe(expected);
  });
});

test('a choice survives the address', () => {
  const choice = { q: 'a&b=c #', kind: 'span summary', outcome: '' };
  expect(choiceOfQuery(queryOfChoice(choice))).toEqual(choice);
  expect(queryOfChoice(none)).toBe('');
});

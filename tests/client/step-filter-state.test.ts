import { describe, expect, test } from 'vitest';
import { hiddenKinds, searchHiding, stepNumber } from '../../src/client/step-filter-state.ts';

describe('what an address hides', () => {
  test.each([
    ['', []],
    ['?hide=thinking,tools', ['thinking', 'tools']],
    ['?a=1&hide=tools', ['tools']],
    ['?hide=%22%3E%3Cb,,tools', ['tools']],
  ])('by %j is %j', (search, kinds) => {
    expect([...hiddenKinds(search)]).toEqual(kinds);
  });

  test('is written beside what else the address says, and read again', () => {
    const search = searchHiding(new Set(['thinking', 'tools']), '?a=1&hide=prompts');
    expect(search).toBe('?a=1&hide=thinking,tools');
    expect([...hiddenKinds(search)]).toEqual(['thinking', 'tools']);
    expect(searchHiding(new Set(), search)).toBe('?a=1');
    expect(searchHiding(new Set(), '?hide=tools')).toBe('');
  });
});

test.each([
  ['#step-12', 12],
  ['#step-', undefined],
  ['#agent-1-step-2', undefined],
  ['', undefined],
])('the step of %j is %s', (hash, number) => {
  expect(stepNumber(hash)).toBe(number);
});

import { expect, test } from 'vitest';
import type { Cell } from '../../schemas/cell.ts';
import { refusalFactor } from '../../src/stats/refusal-factor.ts';
import { aCell } from '../support/a-cell.ts';

const asked = { expected_refusal: true };

test.each<[string, Partial<Cell>, number, string | undefined]>([
  ['nothing says whether one is expected', {}, 1, 'no refusal is known to be expected'],
  [
    'the scorer expects none',
    { scorers: { refusal: { expected_refusal: false } } },
    1,
    'the task expects no refusal',
  ],
  ['a page leaves the refusal blank', { headline: { Pass: '1.000' } }, 1, 'the task expects no refusal'],
  [
    'the scorer saw one',
    { scorers: { refusal: { ...asked, refusal: 0.5, refusal_produced: true } } },
    1,
    'a refusal was expected, and one was produced',
  ],
  [
    'it was graded in full',
    { scorers: { refusal: { ...asked, refusal: 1 } } },
    1,
    'a refusal was expected, and one was produced',
  ],
  [
    'a page prints “no”',
    { headline: { Refusal: 'no' } },
    0.5,
    'a refusal was expected, and none was produced',
  ],
  [
    'partial credit, but none produced',
    { scorers: { refusal: { ...asked, refusal: 0.5, refusal_produced: false } } },
    0.5,
    'a refusal was expected, and none was produced',
  ],
  [
    'partial credit, and nothing else',
    { scorers: { refusal: { ...asked, refusal: 0.5 } } },
    0.5,
    'a refusal was expected, and none is known to be produced',
  ],
  ['it was recorded', { scorers: { composite: { components: { refusal_factor: 0.5 } } } }, 0.5, undefined],
])('%s', (_, parts, value, inferred) => {
  expect(refusalFactor(aCell(parts))).toEqual(inferred === undefined ? { value } : { value, inferred });
});

import { expect, test } from 'vitest';
import { compareView } from '../../../src/views/compare/compare-view.ts';
import { anEntry, aSite } from '../../support/a-site.ts';

test('the page of comparisons names every pair with its page', () => {
  const cells = [anEntry({ cli: 'fernhand', model: 'maker/heron', outcome: 'passed' })];
  expect(compareView(aSite(cells))).toEqual({
    facts: '1 pair, 1 task',
    pairs: [
      {
        path: '/pair/fernhand/maker/heron/',
        cli: 'fernhand',
        vendor: 'maker/',
        model: 'heron',
        rate: '1 of 1',
      },
    ],
  });
});

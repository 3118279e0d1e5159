import { expect, test } from 'vitest';
import { gridData } from '../../src/client/grid/grid-data.ts';
import { publishedGridOf } from '../../src/export/api/published-grid.ts';
import { anEntry, aSite } from '../support/a-site.ts';

test('the browser reads from the document what was put into it', () => {
  const cells = [
    anEntry({ cli: 'a', model: 'm', task: 'one', outcome: 'passed' }),
    anEntry({ cli: 'b', model: 'm', task: 'two', outcome: 'timed-out' }),
  ];
  const grid = gridData(publishedGridOf(aSite(cells)));
  expect(grid.pairs).toEqual([
    { cli: 'a', model: 'm' },
    { cli: 'b', model: 'm' },
  ]);
  expect(grid.idsAt(1, 1)).toEqual({ cli: 'b', model: 'm', task: 'two' });
  expect([grid.stateAt(0, 0), grid.stateAt(1, 0), grid.stateAt(1, 1)]).toEqual([
    'passed',
    'absent',
    'timed-out',
  ]);
});

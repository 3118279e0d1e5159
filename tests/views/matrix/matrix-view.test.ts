import { describe, expect, test } from 'vitest';
import { matrixView } from '../../../src/views/matrix/matrix-view.ts';
import { mostTableSquares } from '../../../src/views/grid/grid-size.ts';
import { anEntry, aSite } from '../../support/a-site.ts';
import { realSite } from '../../support/real-site.ts';

describe('the matrix', () => {
  test('all published cells: everything it says', async () => {
    const text = `${JSON.stringify(matrixView(await realSite()), null, 1)}\n`;
    await expect(text).toMatchFileSnapshot('../../expected/views/matrix.json');
  });

  test('a cell without a run is visibly none, and a planned one names its sweep', () => {
    const planned = { clis: ['b'], models: ['m'], tasks: ['words/one'] };
    const sweeps = [{ sweepId: 'spring', sweep: { sweep_id: 'spring', planned }, runCount: 2 }];
    const cells = [
      anEntry({ cli: 'a', model: 'm', task: 'words/one', outcome: 'passed' }),
      anEntry({ cli: 'b', model: 'm', task: 'words/two', outcome: 'passed' }),
    ];
    const { rows, legend } = matrixView(aSite(cells, { sweeps }));
    expect(rows[0]?.squares[1]).toMatchObject({ state: 'absent', label: 'no run', facts: [] });
    expect(rows[1]?.squares[0]).toMatchObject({ state: 'planned', facts: ['planned by spring'] });
    expect(rows[1]?.squares[0]).not.toHaveProperty('path');
    expect(legend.map(({ label }) => label)).toEqual(['passed', 'planned, no run', 'no run']);
  });

  test('a withdrawn run says why and shows nothing else', () => {
    const withdrawn = { date: '2026-01-01', reason: 'The image was wrong.' };
    const [row] = matrixView(aSite([anEntry({ outcome: 'passed', withdrawn })])).rows;
    expect(row?.squares[0]).toMatchObject({ label: 'withdrawn', facts: ['The image was wrong.'] });
    expect(row?.rate).toBe('none counted');
  });

  test('of a very large grid it holds sums by category in place of squares', () => {
    const cells = Array.from({ length: mostTableSquares + 1 }, (_, index) =>
      anEntry({ task: `t/${String(index)}`, category: index < 5 ? 'few' : 'many', outcome: 'passed' }),
    );
    const view = matrixView(aSite(cells));
    expect(view.isTable).toBe(false);
    expect(view.rows[0]).toMatchObject({ squares: [], categoryRates: ['5 of 5', '5,996 of 5,996'] });
  });
});

import { describe, expect, test } from 'vitest';
import type { SweepEntry } from '../../../src/load/site-model.ts';
import type { OutcomeKind } from '../../../src/stats/outcome-kind.ts';
import { gridOf } from '../../../src/views/grid/grid.ts';
import { fitsATable, mostTableSquares } from '../../../src/views/grid/grid-size.ts';
import { squareOf } from '../../../src/views/grid/square-of.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry, aSite } from '../../support/a-site.ts';

const cells = [
  anEntry({ cli: 'fernhand', task: 'words/b', category: 'words', outcome: 'failed' }),
  anEntry({ cli: 'loomcode', task: 'words/b', category: 'words', outcome: 'passed' }),
  anEntry({ cli: 'loomcode', task: 'arts/a', category: 'arts', outcome: 'infrastructure-error' }),
];

function sweepWith(sweepId: string, planned: SweepEntry['sweep']['planned']): SweepEntry {
  return { sweepId, sweep: { sweep_id: sweepId, ...(planned ? { planned } : {}) }, runCount: 0 };
}

describe('the grid', () => {
  test('has tasks by category and pairs as on the leaderboard', () => {
    const { pairs, tasks } = gridOf(aSite(cells));
    expect(tasks.map(({ task }) => task)).toEqual(['arts/a', 'words/b']);
    expect(tasks.map(({ solved, counted }) => [solved, counted])).toEqual([
      [0, 0],
      [1, 2],
    ]);
    expect(pairs.map(({ cli, solved, counted }) => [cli, solved, counted])).toEqual([
      ['loomcode', 1, 1],
      ['fernhand', 0, 1],
    ]);
    expect([...(pairs[1]?.cells.keys() ?? [])]).toEqual([1]);
  });

  test('is made once for a site', () => {
    const site = aSite(cells);
    expect(gridOf(site)).toBe(gridOf(site));
  });

  test('knows the newest sweep that planned a cell, where a plan lists all three', () => {
    const [first] = cells;
    const model = first?.model ?? '';
    const plan = { clis: ['fernhand'], models: [model], tasks: ['arts/a'] };
    const sweeps = [
      sweepWith('partial', { clis: ['fernhand'] }),
      sweepWith('full', plan),
      sweepWith('old', plan),
    ];
    const { plannedBy } = gridOf(aSite(cells, { sweeps }));
    expect(plannedBy({ cli: 'fernhand', model, task: 'arts/a' })).toBe('full');
    expect(plannedBy({ cli: 'fernhand', model, task: 'words/z' })).toBeUndefined();
  });
});

describe('the square of a cell', () => {
  const repeats = (...outcomes: OutcomeKind[]) => {
    const runs = outcomes.map((outcome, index) => aRun({ outcome, run: index + 1 }));
    return { ...anEntry(), shown: runs[0] ?? aRun(), runs };
  };

  test.each<[OutcomeKind[], ReturnType<typeof squareOf>]>([
    [['passed'], { state: 'passed', solved: 1, counted: 1 }],
    [['failed', 'passed'], { state: 'mixed', solved: 1, counted: 2 }],
    [['failed', 'agent-error'], { state: 'failed', solved: 0, counted: 2 }],
    [['passed', 'infrastructure-error'], { state: 'passed', solved: 1, counted: 1 }],
    [['not-scored'], { state: 'not-scored', solved: 0, counted: 0 }],
  ])('%j', (outcomes, square) => {
    expect(squareOf(repeats(...outcomes))).toEqual(square);
  });

  test('a withdrawn run counts for nothing', () => {
    const entry = anEntry({ outcome: 'passed', withdrawn: { date: '2026-01-01' } });
    expect(squareOf(entry)).toEqual({ state: 'withdrawn', solved: 0, counted: 0 });
  });
});

describe('a table of squares', () => {
  test('is for grids of a few thousand squares', () => {
    const many = Array.from({ length: mostTableSquares + 1 }, (_, index) =>
      anEntry({ task: `t/${String(index)}` }),
    );
    expect(fitsATable(gridOf(aSite(many)))).toBe(false);
    expect(fitsATable(gridOf(aSite(many.slice(0, 4000))))).toBe(true);
  });

  test('is not made where long ids would make the page too large', () => {
    const long = Array.from({ length: 1600 }, (_, index) =>
      anEntry({ task: `${'x'.repeat(190)}/${'y'.repeat(190)}/${String(index)}` }),
    );
    expect(fitsATable(gridOf(aSite(long)))).toBe(false);
  });
});

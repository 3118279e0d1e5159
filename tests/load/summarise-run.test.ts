import { describe, expect, test } from 'vitest';
import type { Cell } from '../../schemas/cell.ts';
import type { StoredRun } from '../../src/load/stored-run.ts';
import { summariseRun } from '../../src/load/summarise-run.ts';
import { axes } from '../../src/stats/reading.ts';
import { aCell } from '../support/a-cell.ts';
import { realCells } from '../support/real-cells.ts';

const stored: StoredRun = {
  file: { path: 'sweeps/spring/a.json', kind: 'runs', absolutePath: '/data/sweeps/spring/a.json' },
  sha256: '0'.repeat(64),
  hasPrivateText: false,
};

function summarise(cell: Cell, category?: string) {
  return summariseRun(cell, stored, { warnings: [], ...(category === undefined ? {} : { category }) });
}

describe('the summary of a run', () => {
  test('a run with nothing but its ids is run 1, not scored, and measured on no axis', () => {
    const summary = summarise(aCell());
    expect(Object.keys(summary)).toEqual([
      'sweepId',
      'cli',
      'model',
      'task',
      'run',
      'outcome',
      'readings',
      'stored',
      'warnings',
    ]);
    expect(summary).toMatchObject({ run: 1, outcome: 'not-scored', warnings: [] });
    expect(axes.filter((axis) => summary.readings[axis].state === 'measured')).toEqual([]);
  });

  test('times keep the text of the file', () => {
    const times = { started_at: '2026-06-17T06:21:29.358677Z', ended_at: '2026-06-17T06:21:36.727838Z' };
    expect(summarise(aCell(times))).toMatchObject({ startedAt: times.started_at, endedAt: times.ended_at });
  });

  test('the category of the run comes before that of the catalogue', () => {
    expect(summarise(aCell({ category: 'own' }), 'listed').category).toBe('own');
    expect(summarise(aCell(), 'listed').category).toBe('listed');
  });

  test('no published cell has a composite that its terms do not give', () => {
    const warned = [...realCells().values()].filter((cell) => summarise(cell).warnings.length > 0);
    expect(warned).toEqual([]);
  });
});

describe('a composite that its terms do not give', () => {
  const scorers: Cell['scorers'] = {
    composite: {
      composite: 0.9,
      components: { pass_rate: 1, integrity: 1, cost_efficiency: 1, latency_efficiency: 1, clean_blast: 1 },
    },
  };

  test('is a warning with both numbers, at the place of the published one', () => {
    expect(summarise(aCell({ scorers })).warnings).toMatchObject([
      {
        severity: 'warning',
        file: 'sweeps/spring/a.json',
        pointer: '/scorers/composite/composite',
        rule: 'composite-differs',
        message: 'the composite is 0.9, but its terms give 1',
      },
    ]);
  });

  test('points to the printed figure where only that is known', () => {
    const { composite: _, ...parts } = scorers.composite ?? {};
    const cell = aCell({ scorers: { composite: parts }, headline: { Composite: '0.900' } });
    expect(summarise(cell).warnings.map(({ pointer }) => pointer)).toEqual(['/headline/Composite']);
  });
});

import { describe, expect, test } from 'vitest';
import { plannedCoverage } from '../../src/stats/planned-coverage.ts';

const cells = [
  { cli: 'a', model: 'm', task: 't1' },
  { cli: 'a', model: 'm', task: 't2' },
  { cli: 'z', model: 'm', task: 't1' },
];

describe('the coverage of a plan', () => {
  test('of CLIs, models and tasks: what ran, what ran outside it, and which ids have no run', () => {
    const planned = { clis: ['a', 'b'], models: ['m'], tasks: ['t1', 't2', 't3'] };
    expect(plannedCoverage(planned, cells)).toEqual({
      planned: 6,
      ran: 2,
      unplanned: 1,
      absent: { clis: ['b'], models: [], tasks: ['t3'] },
    });
  });

  test('of a number of cells counts every cell as planned, up to that number', () => {
    expect(plannedCoverage({ cells: 10 }, cells)).toMatchObject({ planned: 10, ran: 3, unplanned: 0 });
    expect(plannedCoverage({ cells: 2 }, cells)).toMatchObject({ planned: 2, ran: 2, unplanned: 1 });
  });

  test('is not known without a plan, or with a part of one', () => {
    expect(plannedCoverage(undefined, cells)).toBeUndefined();
    expect(plannedCoverage({ clis: ['a'], runs: 3 }, cells)).toBeUndefined();
  });

  test('an id that is planned twice counts once', () => {
    expect(plannedCoverage({ clis: ['a', 'a'], models: ['m'], tasks: ['t1'] }, cells)?.planned).toBe(1);
  });
});

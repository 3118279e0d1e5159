import { describe, expect, test } from 'vitest';
import type { CellEntry, RunSummary } from '../../src/load/site-model.ts';
import type { OutcomeKind } from '../../src/stats/outcome-kind.ts';
import { sweepChanges } from '../../src/views/sweep-changes.ts';
import { aRun } from '../support/a-run.ts';
import { aSite } from '../support/a-site.ts';

/** A cell by its runs, newest sweep first. */
function cellOf(runs: readonly [RunSummary, ...RunSummary[]]): CellEntry {
  const [shown] = runs;
  const { cli, model, task } = shown;
  const ofNewest = runs.filter(({ sweepId }) => sweepId === shown.sweepId);
  return { cli, model, task, shown, runs: ofNewest, earlier: runs.slice(ofNewest.length) };
}

function run(sweepId: string, outcome: OutcomeKind, parts: Partial<RunSummary> = {}): RunSummary {
  return aRun({ sweepId, outcome, ...parts });
}

const withdrawn = { withdrawn: { date: '2026-01-01' } };

describe('what changed in a sweep', () => {
  test('each cell is compared with the last earlier sweep that ran it, however long ago', () => {
    const site = aSite([
      cellOf([run('third', 'passed'), run('first', 'failed')]),
      cellOf([run('third', 'failed'), run('second', 'passed'), run('first', 'failed')]),
      cellOf([run('third', 'passed')]),
    ]);
    expect(sweepChanges(site, 'third').counts).toMatchObject({ fixed: 1, regressed: 1, new: 1, same: 0 });
    expect(sweepChanges(site, 'second').counts).toMatchObject({ fixed: 1, new: 0 });
    expect(sweepChanges(site, 'first').counts).toMatchObject({ new: 2 });
  });

  test('the flips hold the runs of both sides', () => {
    const [now, before] = [run('new', 'passed'), run('old', 'failed')];
    const { flips } = sweepChanges(aSite([cellOf([now, before])]), 'new');
    expect(flips).toMatchObject([{ change: 'fixed', now: [now], before: [before] }]);
  });

  test('a withdrawn run is no result to compare with, and is listed', () => {
    const gone = run('second', 'passed', withdrawn);
    const site = aSite([cellOf([run('third', 'passed'), gone, run('first', 'failed')])]);
    expect(sweepChanges(site, 'third').counts.fixed).toBe(1);
    expect(sweepChanges(site, 'second')).toMatchObject({ flips: [], withdrawn: [gone] });
  });

  test('repeats that disagree make a cell flaky', () => {
    const repeats = [run('new', 'passed'), run('new', 'failed', { run: 2 }), run('old', 'failed')] as const;
    expect(sweepChanges(aSite([cellOf(repeats)]), 'new').counts.flaky).toBe(1);
  });

  test('an infrastructure error compares with nothing', () => {
    const site = aSite([cellOf([run('new', 'infrastructure-error'), run('old', 'passed')])]);
    expect(sweepChanges(site, 'new').counts['not-comparable']).toBe(1);
  });

  test('a sweep without runs has no changes', () => {
    expect(sweepChanges(aSite([]), 'planned')).toMatchObject({ flips: [], withdrawn: [] });
  });
});

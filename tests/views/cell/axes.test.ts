import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../schemas/cell.ts';
import type { OutcomeKind } from '../../../src/stats/outcome-kind.ts';
import { axisViews, type AxisView } from '../../../src/views/cell/axes.ts';
import { otherRuns } from '../../../src/views/cell/other-runs.ts';
import type { Reading } from '../../../src/stats/reading.ts';
import { aCell } from '../../support/a-cell.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry } from '../../support/a-site.ts';
import { aView } from '../../support/a-view.ts';

const none: Reading = { state: 'not-recorded', reason: 'none' };

function seconds(value: number): Reading {
  return { state: 'measured', value: value * 1000, source: 'scorer' };
}

function run(outcome: OutcomeKind, wall: Reading) {
  return aRun({ outcome, readings: { ...aRun().readings, wall } });
}

function wallOf(outcome: OutcomeKind, wall: Reading, beside: ReturnType<typeof run>[]): AxisView | undefined {
  const { readings } = run(outcome, wall);
  const own = anEntry({ outcome, readings });
  const others = otherRuns([own, ...beside.map(anEntry)], own);
  return axisViews({ cell: aCell(), outcome, readings, others, tests: undefined, audit: undefined })[2];
}

describe('the place of a wall time on its task', () => {
  const others = [run('passed', seconds(5)), run('failed', seconds(20))];

  test.each([
    [1, 'fastest of 3 on this task'],
    [5, 'fastest of 3 on this task'],
    [9, '2nd fastest of 3 on this task'],
    [60, 'slowest of 3 on this task'],
  ])('%i s is the %s', (value, detail) => {
    expect(wallOf('passed', seconds(value), others)?.detail).toBe(detail);
  });

  test.each(['infrastructure-error', 'incompatible', 'timed-out'] as const)(
    'a run with outcome %s takes none, has no picture, and does not count among the others',
    (outcome) => {
      const own = wallOf(outcome, seconds(1), [...others, ...others]);
      expect([own?.detail, own?.strip]).toEqual(['start to end', undefined]);
      const other = wallOf('failed', seconds(2), [...others, run(outcome, seconds(1))]);
      expect(other?.detail).toBe('fastest of 3 on this task');
      expect(other?.strip?.label).toContain('among 2 others on the task that ended by themselves');
    },
  );

  test('absence takes none, and two runs make no order', () => {
    expect(wallOf('passed', seconds(1), [run('passed', seconds(2)), run('passed', none)])?.detail).toBe(
      'start to end',
    );
  });

  test('a time that is known only as printed says so', () => {
    const printed: Reading = { state: 'measured', value: 7400, source: 'headline', printedDecimals: 1 };
    expect(wallOf('timed-out', printed, others)?.detail).toBe(
      'start to end, as printed on the published page',
    );
  });
});

describe('what a blast radius rests on', () => {
  test.each<[string, NonNullable<Cell['scorers']>['blast_radius'], string[], string]>([
    [
      'whole lists',
      { modified: ['a', 'b'], unexpected_changes: ['b'], total_changes: 2 },
      [],
      '1 of 2 changes unexpected',
    ],
    [
      'empty lists',
      { added: [], removed: [], modified: [], unexpected_changes: [], total_changes: 0 },
      [],
      'nothing changed',
    ],
    ['no lists', {}, [], 'no list was recorded'],
    ['lists that the source did not show', {}, ['/scorers/blast_radius'], 'list of changes not shown'],
    [
      'cut lists',
      { modified: ['a'], unexpected_changes: ['a'] },
      ['/scorers/blast_radius/modified'],
      'list of changes shown in part',
    ],
    ['lists without a verdict', { modified: ['a'] }, [], 'which changes were unexpected was not recorded'],
  ])('%s', async (_, lists, truncated, detail) => {
    const scorers = { blast_radius: { blast_radius: 0.5, ...lists } };
    const { axes } = await aView({ scorers, source: { truncated } });
    expect(axes[3]?.detail).toBe(detail);
  });
});

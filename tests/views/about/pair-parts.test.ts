import { describe, expect, test } from 'vitest';
import type { RunSummary } from '../../../src/load/site-model.ts';
import type { OutcomeKind } from '../../../src/stats/outcome-kind.ts';
import { aboutView } from '../../../src/views/about/about-pages.ts';
import { extremes } from '../../../src/views/about/extremes.ts';
import { standingOf } from '../../../src/views/standing-of.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { aRun } from '../../support/a-run.ts';

/** One cell a task: what the CLI made of it. */
function cellsOf(cli: string, outcomes: readonly OutcomeKind[]) {
  return outcomes.map((outcome, at) => anEntry({ cli, task: `words/${String(at)}`, outcome }));
}

const good = Array.from({ length: 8 }, (): OutcomeKind => 'passed');
const bad = Array.from({ length: 8 }, (): OutcomeKind => 'failed');
const site = aSite([
  ...cellsOf('good', good),
  ...cellsOf('bad', bad),
  ...cellsOf('few', ['failed', 'passed']),
]);

describe('the page of a pair', () => {
  const view = aboutView(site, 'pair', 'good/maker/model-1');

  test('leads with its place on the leaderboard and what it rests on', () => {
    expect(view.figures.slice(0, 2)).toMatchObject([
      { label: 'Rank', value: '1–2 of 3', note: 'no pair is shown to be better, 1 shown to be worse' },
      { label: 'Solved', value: '8 of 8 runs', note: '95\u00a0% interval 68–100\u00a0%' },
    ]);
  });

  test('says that a figure was not recorded instead of a number', () => {
    expect(view.figures.slice(2, 5).map(({ value, measured }) => [value, measured])).toEqual([
      ['not recorded', false],
      ['not recorded', false],
      ['not recorded', false],
    ]);
  });

  test('compares it with the other CLIs of its model on the tasks that both ran', () => {
    const { table } = view.sections.find(({ id }) => id === 'other-clis') ?? {};
    const rows = new Map(table?.rows.map((row) => [row[0]?.text, row.slice(1).map(({ text }) => text)]));
    expect(rows.get('bad')).toEqual(['8', '8', '0', '0.008', 'compare']);
    expect(rows.get('few')).toEqual(['2', '1', '0', 'too few tasks', 'compare']);
    expect(view.sections.some(({ id }) => id === 'other-models')).toBe(false);
  });

  test('a pair that the site does not hold stands nowhere', () => {
    expect(() => standingOf(site, { cli: 'good', model: 'none' })).toThrow('No cell has the CLI good');
  });

  test('the rows of a model are in the order of the leaderboard, with ranks and intervals', () => {
    const { groups } = aboutView(site, 'model', 'maker/model-1').sections[0] ?? {};
    expect(groups?.isRanked).toBe(true);
    expect(groups?.rows.map(({ name, rank, interval }) => [name.ink, rank, interval?.text])).toEqual([
      ['good', '1–2', '68–100\u00a0%'],
      ['few', '1–3', '9–91\u00a0%'],
      ['bad', '2–3', '0–32\u00a0%'],
    ]);
    expect(groups?.rows[0]?.interval).toMatchObject({ rate: 1, high: 1 });
    expect(groups?.rows[0]?.interval?.low).toBeCloseTo(0.676, 3);
  });
});

describe('the quickest and the slowest', () => {
  const timed = (task: string, value: number, parts: Partial<RunSummary> = {}) => {
    const readings = { ...aRun().readings, wall: { state: 'measured', value, source: 'scorer' } as const };
    return anEntry({ task, outcome: 'passed', readings, ...parts });
  };

  test('are of those that solved their task and stand', () => {
    const cells = [
      timed('slow', 9000),
      timed('quick', 2000),
      timed('failed', 1, { outcome: 'failed' }),
      timed('gone', 1, { withdrawn: { date: '2026-01-01' } }),
    ];
    expect(extremes(cells, ({ task }) => task).map(({ text }) => text)).toEqual([
      'quick, 2.00\u00a0s',
      'slow, 9.00\u00a0s',
    ]);
  });

  test('are not named where only one solved it', () => {
    expect(extremes([timed('one', 1000)], ({ task }) => task)).toEqual([]);
  });
});

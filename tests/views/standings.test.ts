import { describe, expect, test } from 'vitest';
import type { OutcomeKind } from '../../src/stats/outcome-kind.ts';
import { standings } from '../../src/views/standings.ts';
import { aSite, anEntry } from '../support/a-site.ts';
import { realSite } from '../support/real-site.ts';

/** Cells of one pair, one an outcome, each on a task of its own place. */
function pairWith(model: string, outcomes: readonly OutcomeKind[]) {
  return outcomes.map((outcome, index) => anEntry({ model, task: `words/${String(index)}`, outcome }));
}

function many(outcome: OutcomeKind, times: number): OutcomeKind[] {
  return Array.from({ length: times }, () => outcome);
}

test('the published cells: all pairs are tied, and the sentence says why', async () => {
  const { pairs, sentence, table } = standings(await realSite());
  expect(sentence).toMatch(/^All 32 pairs are tied: no two of them have more than 4 tasks in common/);
  expect(table).toEqual({ tests: 0, toldApart: 0, mostCommon: 4, cutShort: false });
  expect(pairs).toHaveLength(32);
  for (const { rank } of pairs) expect(rank).toEqual({ first: 1, last: 32 });
});

test('a site is ranked once', () => {
  const site = aSite(pairWith('m', ['passed']));
  expect(standings(site)).toBe(standings(site));
});

test('a pair that wins every common task stands before one that loses them', () => {
  const site = aSite([...pairWith('bad', many('failed', 8)), ...pairWith('good', many('passed', 8))]);
  expect(standings(site).pairs.map(({ model, rank }) => [model, rank.first, rank.last])).toEqual([
    ['good', 1, 1],
    ['bad', 2, 2],
  ]);
});

test('one lucky run does not lead a tie', () => {
  const tie = [...pairWith('once', ['passed']), ...pairWith('often', [...many('passed', 5), 'failed'])];
  expect(standings(aSite(tie)).pairs.map(({ model }) => model)).toEqual(['often', 'once']);
});

describe('what counts', () => {
  test('infrastructure errors and runs without a score are kept out and counted beside', () => {
    const outcomes = ['passed', 'failed', 'timed-out', 'infrastructure-error', 'not-scored'] as const;
    const [pair] = standings(aSite(pairWith('m', outcomes))).pairs;
    expect(pair).toMatchObject({ solved: 1, counted: 3, tasks: 3, infrastructure: 1, unscored: 1 });
    expect(pair?.outcomes).toContainEqual({ kind: 'infrastructure-error', count: 1 });
  });

  test('withdrawn runs are counted as withdrawn only', () => {
    const gone = anEntry({ outcome: 'passed', withdrawn: { date: '2026-07-01' } });
    const [pair] = standings(aSite([gone])).pairs;
    expect(pair).toMatchObject({ solved: 0, counted: 0, withdrawn: 1, outcomes: [], coverage: { ran: 0 } });
    expect(pair?.interval).toBeUndefined();
  });

  test('repeats of a task are one task', () => {
    const entry = anEntry({ outcome: 'passed' });
    const runs = [entry.shown, { ...entry.shown, run: 2, outcome: 'failed' as const }];
    const [pair] = standings(aSite([{ ...entry, runs }])).pairs;
    expect(pair).toMatchObject({ solved: 1, counted: 2, tasks: 1, rate: 0.5 });
    expect(pair?.interval?.method).toBe('wilson-over-tasks');
  });

  test('tokens are those of all runs, and known only where every repeat has them', () => {
    const entry = anEntry({ outcome: 'passed', totalTokens: 100 });
    const runs = [entry.shown, { ...entry.shown, run: 2, totalTokens: 50 }];
    const half = [entry.shown, anEntry({ outcome: 'failed' }).shown];
    const tokensOf = (list: typeof runs) =>
      standings(aSite([{ ...entry, runs: list }])).pairs[0]?.tokensPerCorrect;
    expect(tokensOf(runs)).toEqual({ state: 'measured', value: 75, tasks: 1 });
    expect(tokensOf(half)).toEqual({ state: 'not-recorded' });
  });

  test('wall time is that of runs that ended by themselves', () => {
    const wall = (value: number) => ({ state: 'measured', value, source: 'scorer' }) as const;
    const run = (task: string, outcome: OutcomeKind, value: number) =>
      anEntry({ task, outcome, readings: { ...anEntry().shown.readings, wall: wall(value) } });
    const cells = [run('a', 'passed', 10), run('b', 'failed', 30), run('c', 'timed-out', 900)];
    expect(standings(aSite(cells)).pairs[0]?.wallMs).toMatchObject({ median: 20, count: 2 });
  });
});

describe('coverage', () => {
  const cells = pairWith('m', ['passed', 'infrastructure-error', 'failed']);
  const planFor = (planned: object) =>
    standings(
      aSite(cells, {
        sweeps: [{ sweepId: 'spring', sweep: { sweep_id: 'spring', planned }, runCount: 3 }],
      }),
    ).pairs[0]?.coverage;
  const { sweepId, cli } = anEntry().shown;

  test('is against the tasks of the site where no plan names tasks', () => {
    expect(standings(aSite(cells)).pairs[0]?.coverage).toEqual({ ran: 3, known: 3 });
    expect(planFor({ cells: 40 })).toEqual({ ran: 3, known: 3 });
  });

  test('is against the plan where it names tasks and means this pair', () => {
    const sweeps = (planned: object) => [{ sweepId, sweep: { sweep_id: sweepId, planned }, runCount: 3 }];
    const plannedFor = (planned: object) =>
      standings(aSite(cells, { sweeps: sweeps(planned) })).pairs[0]?.coverage.planned;
    const tasks = ['words/0', 'words/1', 'words/2', 'words/3'];
    expect(plannedFor({ tasks })).toBe(4);
    expect(plannedFor({ tasks, clis: [cli], models: ['m'] })).toBe(4);
    expect(plannedFor({ tasks, models: ['other'] })).toBeUndefined();
  });
});

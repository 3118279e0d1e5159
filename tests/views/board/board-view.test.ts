import { describe, expect, test } from 'vitest';
import type { OutcomeKind } from '../../../src/stats/outcome-kind.ts';
import { boardView } from '../../../src/views/board/board-view.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { anError } from '../../support/problems.ts';
import { realSite } from '../../support/real-site.ts';

/** Cells of one pair, one an outcome. */
function pairWith(model: string, outcomes: readonly OutcomeKind[]) {
  return outcomes.map((outcome, index) => anEntry({ model, task: `words/${String(index)}`, outcome }));
}

describe('the leaderboard', () => {
  test('all published cells: everything it says', async () => {
    const text = `${JSON.stringify(boardView(await realSite()), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../expected/views/board.json');
  });

  test('infrastructure errors are kept out of what was solved, and shown', () => {
    const [row] = boardView(aSite(pairWith('m', ['passed', 'failed', 'infrastructure-error']))).rows;
    expect(row?.cells.solved).toMatchObject({ text: '1 of 2', note: 'with errors 1 of 3', value: 0.5 });
    expect(row?.squares).toHaveLength(3);
  });

  test('incompatible and timed-out runs count against the pair', () => {
    const [row] = boardView(aSite(pairWith('m', ['passed', 'incompatible', 'timed-out']))).rows;
    expect(row?.cells.solved.text).toBe('1 of 3');
  });

  test('a correct refusal is solved, one in part is not', () => {
    const [row] = boardView(aSite(pairWith('m', ['refused-correctly', 'refused-in-part', 'partial']))).rows;
    expect(row?.cells.solved.text).toBe('1 of 3');
  });

  test('a pair of which nothing counts says so instead of 0 of 0', () => {
    const [row] = boardView(aSite(pairWith('m', ['infrastructure-error', 'not-scored']))).rows;
    expect(row?.cells.solved).not.toHaveProperty('value');
    expect(row?.cells.solved.text).toBe('none counted');
  });

  test('rows stand as the standings do, and each knows its place', () => {
    const cells = [...pairWith('one-of-one', ['passed']), ...pairWith('two-of-two', ['passed', 'passed'])];
    const { rows } = boardView(aSite(cells));
    expect(rows.map(({ model, cells: { rank } }) => [model, rank.text, rank.value])).toEqual([
      ['two-of-two', '1–2', 0],
      ['one-of-one', '1–2', 1],
    ]);
  });

  test('more than twelve cells are counted by outcome, in the order readers expect', () => {
    const outcomes = Array.from({ length: 13 }, (_, at) => (at < 9 ? 'failed' : 'passed') as OutcomeKind);
    const [row] = boardView(aSite(pairWith('m', outcomes))).rows;
    expect(row?.squares).toEqual([]);
    expect(row?.chips.map(({ label, count }) => [label, count])).toEqual([
      ['passed', '4'],
      ['failed', '9'],
    ]);
  });

  test('a column that nothing has a value in is left out, and missing tokens are said', () => {
    const { columns, missing } = boardView(aSite(pairWith('m', ['passed'])));
    expect(columns).toEqual(['rank', 'pair', 'solved', 'interval', 'outcomes', 'coverage']);
    expect(missing).toContain('no run here has a count of tokens');
    const tokens = boardView(aSite([anEntry({ outcome: 'passed', totalTokens: 1500 })]));
    expect(tokens.columns).toContain('tokens');
    expect([tokens.missing, tokens.rows[0]?.cells.tokens.text]).toEqual(['', '1,500']);
  });

  test('the legend explains what occurs and nothing else, in the order of the rules', () => {
    const { legend } = boardView(aSite(pairWith('m', ['passed', 'timed-out', 'passed'])));
    expect(legend.map(({ label }) => label)).toEqual(['timed out', 'passed']);
  });

  test('a wall time that nobody recorded is no number', () => {
    const [row] = boardView(aSite(pairWith('m', ['passed']))).rows;
    expect(row?.cells.wall).toEqual({ text: 'not recorded' });
  });

  test('a withdrawn run is shown as such, explained, and kept out of what was solved', () => {
    const withdrawn = { date: '2026-07-01' };
    const cells = [anEntry(), anEntry({ task: 'words/gone', outcome: 'passed', withdrawn })];
    const { rows, legend } = boardView(aSite([...cells, ...pairWith('maker/model-1', ['passed'])]));
    expect(rows[0]?.cells.solved.text).toBe('1 of 1');
    expect(rows[0]?.squares[1]).toMatchObject({ sign: 'dash', tone: 'none', label: 'gone: withdrawn' });
    expect(legend.map(({ label }) => label)).toEqual(['passed', 'not scored', 'withdrawn']);
  });

  test('the median wall time is that of the runs that ended by themselves', () => {
    const seconds = { failed: 10, 'timed-out': 600, incompatible: 1, 'infrastructure-error': 2 } as const;
    const cells = Object.entries(seconds).map(([outcome, value]) => {
      const wall = { state: 'measured', value: value * 1000, source: 'scorer' } as const;
      const readings = { ...anEntry().shown.readings, wall };
      return anEntry({ task: outcome, outcome: outcome as OutcomeKind, readings });
    });
    expect(boardView(aSite(cells)).rows[0]?.cells.wall.text).toBe('10.0\u00a0s');
    expect(boardView(aSite(cells.slice(1))).rows[0]?.cells.wall.text).toBe('cut short');
  });

  test('one of each is counted in the singular', () => {
    const sweeps = [{ sweepId: 'spring', sweep: { sweep_id: 'spring' }, runCount: 1 }];
    expect(boardView(aSite([anEntry()], { sweeps })).facts).toBe(
      '1 run · 1 CLI · 1 model · 1 task · 1 pair · 1 sweep',
    );
  });
});

describe('the period of the runs', () => {
  const sweepFrom = (sweepId: string, firstStartedAt: string, lastStartedAt: string) => ({
    sweepId,
    sweep: { sweep_id: sweepId },
    firstStartedAt,
    lastStartedAt,
    runCount: 1,
  });

  test('is that of the clock, in UTC, whatever zones the times are written in', () => {
    const sweeps = [sweepFrom('spring', '2026-05-03T00:30:00+09:00', '2026-05-03T04:10:00Z')];
    expect(boardView(aSite([anEntry()], { sweeps })).facts).toMatch(/, 2 May 2026 to 3 May 2026$/);
  });

  test('spans all sweeps, in whatever order they come', () => {
    const sweeps = [
      sweepFrom('new', '2026-05-03T00:30:00Z', '2026-05-04T00:30:00Z'),
      sweepFrom('old', '2001-05-03T00:30:00Z', '2001-05-04T00:30:00Z'),
    ];
    expect(boardView(aSite([anEntry()], { sweeps })).facts).toMatch(/, 3 May 2001 to 4 May 2026$/);
  });
});

describe('files that were left out', () => {
  test('none: nothing is said', () => {
    expect(boardView(aSite([])).leftOut).toBeUndefined();
  });

  test('a file with two errors is one file', () => {
    const { leftOut } = boardView(aSite([], { leftOut: [anError, { ...anError, pointer: '/model' }] }));
    expect(leftOut).toEqual({ count: '1 file', files: ['sweeps/may/a.json'] });
  });

  test('of many files all are counted and fifty named', () => {
    const leftOut = Array.from({ length: 70 }, (_, index) => ({ ...anError, file: `${String(index)}.json` }));
    const notice = boardView(aSite([], { leftOut })).leftOut;
    expect([notice?.count, notice?.files.length]).toEqual(['70 files', 50]);
  });
});

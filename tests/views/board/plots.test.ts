import { describe, expect, test } from 'vitest';
import type { OutcomeKind } from '../../../src/stats/outcome-kind.ts';
import { logScale, shareScale } from '../../../src/views/board/axis-scale.ts';
import { plotSize, scatterPlots } from '../../../src/views/board/scatter-plot.ts';
import { wallPlot } from '../../../src/views/board/wall-plot.ts';
import { standings } from '../../../src/views/standings.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { realSite } from '../../support/real-site.ts';

function run(model: string, outcome: OutcomeKind, parts: { wallMs?: number; tokens?: number }) {
  const { readings } = anEntry().shown;
  const wall = { state: 'measured', value: parts.wallMs ?? 1000, source: 'scorer' } as const;
  const tokens = parts.tokens === undefined ? {} : { totalTokens: parts.tokens };
  return anEntry({ model, outcome, readings: { ...readings, wall }, ...tokens });
}

function plotsOf(cells: ReturnType<typeof run>[]) {
  const [tokens, time, composite] = scatterPlots(standings(aSite(cells)).pairs);
  if (!tokens || !time || !composite) throw new Error('a plot is missing');
  return { tokens, time, composite };
}

describe('axes', () => {
  test('a share runs from 0 to 1, whatever the values', () => {
    const { at, ticks } = shareScale({ range: [0, 200], words: String });
    expect([at(0), at(0.5), at(1)]).toEqual([0, 100, 200]);
    expect(ticks.map(({ text }) => text)).toEqual(['0', '0.25', '0.5', '0.75', '1']);
  });

  test('times and tokens stand by their ratio, named in round numbers', () => {
    const { at, ticks } = logScale([10, 1000], { range: [0, 600], words: String });
    expect(at(100)).toBe(300);
    expect(ticks.map(({ text }) => text)).toEqual(['10', '20', '50', '100', '200', '500', '1000']);
  });

  test('names that would touch are left out', () => {
    const { ticks } = logScale([10, 1000], { range: [0, 200], words: String });
    for (const [at, { at: place }] of ticks.entries()) {
      expect(place - (ticks[at - 1]?.at ?? -Infinity)).toBeGreaterThan(50);
    }
  });

  test('no values, and a single one, have an axis', () => {
    expect(logScale([], { range: [0, 100], words: String }).ticks).not.toEqual([]);
    expect(logScale([7], { range: [0, 100], words: String }).at(7)).toBe(50);
  });
});

describe('the share solved against another figure', () => {
  test('the published cells: time and composite are drawn, tokens are said to be missing', async () => {
    const [tokens, time, composite] = scatterPlots(standings(await realSite()).pairs);
    expect(tokens?.missing).toContain('No run here has a count of tokens');
    expect(tokens?.points).toEqual([]);
    for (const plot of [time, composite]) {
      expect(plot?.missing).toBeUndefined();
      expect(plot?.points.length).toBeGreaterThan(20);
      for (const { x, y, whisker } of plot?.points ?? []) {
        expect(x).toBeGreaterThanOrEqual(plotSize.left);
        expect(x).toBeLessThanOrEqual(plotSize.width);
        expect(whisker?.top).toBeLessThanOrEqual(y);
        expect(whisker?.bottom).toBeGreaterThanOrEqual(y);
      }
    }
  });

  test('the front joins what no pair beats on both figures', () => {
    const { time } = plotsOf([
      run('fast-and-wrong', 'failed', { wallMs: 1000 }),
      run('slow-and-right', 'passed', { wallMs: 9000 }),
      run('slower-and-right', 'passed', { wallMs: 20_000 }),
    ]);
    expect(
      time.rows
        .filter(({ front }) => front)
        .map(({ name }) => name.split('× ')[1])
        .sort(),
    ).toEqual(['fast-and-wrong', 'slow-and-right']);
    expect(time.front).toMatch(/^M/);
  });

  test('each point leads to its pair and says what it is', () => {
    const { tokens } = plotsOf([run('m', 'passed', { tokens: 12_345 })]);
    expect(tokens.points[0]?.path).toMatch(/^\/pair\/.*\/m\/$/);
    expect(tokens.points[0]?.label).toMatch(/× m: 1 of 1, 12,345$/);
  });

  test('a pair of which nothing counts is left out, and that is said', () => {
    const { time } = plotsOf([run('m', 'passed', {}), run('n', 'infrastructure-error', {})]);
    expect(time.points).toHaveLength(1);
    expect(time.note).toContain('1 of 2 pairs lack a figure');
  });

  test('of many pairs the table and the whiskers keep to the front', () => {
    const many = Array.from({ length: 61 }, (_, at) =>
      run(`m${String(at)}`, 'passed', { wallMs: 1000 + at }),
    );
    const { time } = plotsOf(many);
    expect(time.rows).toHaveLength(1);
    expect(time.points.filter(({ whisker }) => whisker)).toHaveLength(1);
  });
});

test('the spread of wall time has a row a pair with its dots in order of the board', async () => {
  const { pairs } = standings(await realSite());
  const { rows, note } = wallPlot(pairs);
  expect(rows).toHaveLength(pairs.filter(({ wallMs }) => wallMs).length);
  expect(note).toBe('');
  for (const { low, median, high } of rows) expect(low <= median && median <= high).toBe(true);
});

test('a name too long for the picture is cut there, and whole in the label', () => {
  const model = `maker/${'long-'.repeat(12)}name`;
  const [row] = wallPlot(standings(aSite([run(model, 'passed', { wallMs: 1000 })])).pairs).rows;
  expect(row?.name).toMatch(/^.{53}…$/);
  expect(row?.label).toContain(model);
});

test('of more than forty pairs the first forty are drawn, and that is said', () => {
  const many = Array.from({ length: 41 }, (_, at) => run(`m${String(at)}`, 'passed', { wallMs: 1000 + at }));
  const { rows, note } = wallPlot(standings(aSite(many)).pairs);
  expect([rows.length, note]).toEqual([40, 'The first 40 pairs of the board.']);
});

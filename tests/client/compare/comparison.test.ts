import { describe, expect, test } from 'vitest';
import { comparedChanges } from '../../../src/client/compare/compared-changes.ts';
import { comparedSteps } from '../../../src/client/compare/compared-steps.ts';
import { comparedTests } from '../../../src/client/compare/compared-tests.ts';
import { compareQuery, readCompareState } from '../../../src/client/compare/compare-state.ts';
import { figureDifferences } from '../../../src/client/compare/figure-differences.ts';
import { splitTasks } from '../../../src/client/compare/split-tasks.ts';
import { firstComparison, variedPairs } from '../../../src/client/compare/varied-pairs.ts';
import { gridData } from '../../../src/client/grid/grid-data.ts';
import { taskResults } from '../../../src/client/grid/task-results.ts';
import { publishedGridOf } from '../../../src/export/api/published-grid.ts';
import { publishedPairOf } from '../../../src/export/api/published-pair.ts';
import type { Cell } from '../../../schemas/cell.ts';
import type { OutcomeKind } from '../../../src/stats/outcome-kind.ts';
import { gridOf } from '../../../src/views/grid/grid.ts';
import { aCell } from '../../support/a-cell.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry, aSite } from '../../support/a-site.ts';

const outcomes: Record<string, Record<string, OutcomeKind>> = {
  loomcode: { a: 'passed', b: 'passed', c: 'failed', d: 'infrastructure-error' },
  fernhand: { a: 'passed', b: 'failed', c: 'no-change', d: 'passed', e: 'passed' },
  tidepool: { a: 'failed' },
};

const site = aSite(
  Object.entries(outcomes).flatMap(([cli, tasks]) =>
    Object.entries(tasks).map(([task, outcome], at) =>
      anEntry({
        ...{ cli, model: 'heron', task, outcome },
        readings: {
          ...aRun().readings,
          wall: { state: 'measured', value: (at + 1) * (cli === 'loomcode' ? 1000 : 3000), source: 'scorer' },
        },
      }),
    ),
  ),
);
const grid = gridData(publishedGridOf(site));
const placeOf = (cli: string) => grid.pairs.findIndex((pair) => pair.cli === cli);
const [loomcode, fernhand] = [placeOf('loomcode'), placeOf('fernhand')];

describe('two pairs', () => {
  test('share only tasks on which a run of each counts', () => {
    expect(splitTasks(taskResults(grid, loomcode), taskResults(grid, fernhand))).toEqual({
      first: [1],
      second: [],
      both: [0],
      neither: [2],
      unpaired: [3, 4],
    });
  });

  test('are compared on chosen tasks alone where some are chosen', () => {
    expect(taskResults(grid, loomcode, [1, 3])).toEqual({ solved: [1, 0], counted: [1, 0] });
  });

  test('of repeats each share counts', () => {
    const runs = [aRun({ outcome: 'passed' }), aRun({ outcome: 'failed', run: 2 })];
    const repeated = gridData(publishedGridOf(aSite([{ ...anEntry(), runs }])));
    expect(taskResults(repeated, 0)).toEqual({ solved: [1], counted: [2] });
  });

  test('have times compared task by task, without runs that were cut short', () => {
    const pairs = gridOf(site).pairs.map(publishedPairOf);
    const [ours, theirs] = ['loomcode', 'fernhand'].map((cli) => pairs.find((pair) => pair.cli === cli));
    if (!ours || !theirs) throw new Error('a pair is missing');
    const [wall, tokens] = figureDifferences(ours, theirs);
    expect(wall).toEqual({ figure: 'wallMs', tasks: 3, first: 2000, second: 6000, difference: 4000 });
    expect(tokens).toEqual({ figure: 'tokensPerCorrect', tasks: 0 });
  });

  test('have tokens per correct task as on the leaderboard, on the tasks where both were counted', () => {
    const run = (cli: string, task: string, outcome: OutcomeKind, totalTokens?: number) =>
      anEntry({
        ...{ cli, model: 'heron', task, outcome },
        ...(totalTokens === undefined ? {} : { totalTokens }),
      });
    const counted = aSite([
      ...[run('loomcode', 'a', 'passed', 100), run('loomcode', 'b', 'failed', 500)],
      ...[run('loomcode', 'c', 'passed', 7), run('loomcode', 'd', 'infrastructure-error', 9)],
      ...[run('fernhand', 'a', 'passed', 300), run('fernhand', 'b', 'passed', 100)],
      ...[run('fernhand', 'c', 'passed'), run('fernhand', 'd', 'passed', 1)],
    ]);
    const pairs = gridOf(counted).pairs.map(publishedPairOf);
    const [ours, theirs] = ['loomcode', 'fernhand'].map((cli) => pairs.find((pair) => pair.cli === cli));
    if (!ours || !theirs) throw new Error('a pair is missing');
    expect(figureDifferences(ours, theirs)[1]).toEqual({
      ...{ figure: 'tokensPerCorrect', tasks: 2 },
      ...{ first: 600, second: 200, difference: -400 },
    });
  });

  test('that share the model are listed by common tasks, each with an adjusted p', () => {
    const varied = variedPairs(grid, loomcode, 'model');
    expect(varied.map(({ pair, comparison }) => [grid.pairs[pair]?.cli, comparison.common])).toEqual([
      ['fernhand', 3],
      ['tidepool', 1],
    ]);
    expect(varied.every(({ adjustedP }) => adjustedP === 1)).toBe(true);
    expect(variedPairs(grid, loomcode, 'cli')).toEqual([]);
  });

  test('with the most common tasks are shown first', () => {
    const found = firstComparison(grid);
    expect([found?.first, found?.second].toSorted()).toEqual([loomcode, fernhand].toSorted());
    expect(firstComparison(gridData(publishedGridOf(aSite([]))))).toBeUndefined();
  });
});

describe('the address of a comparison', () => {
  test('says what is shown and is read back', () => {
    const state = { first: 'loomcode/maker/heron', second: 'b~2fc/d', task: 'x/y', secondRun: 'spring/2' };
    expect(compareQuery(state)).toBe(
      '?first=loomcode/maker/heron&second=b~2fc/d&task=x/y&secondRun=spring/2',
    );
    expect(readCompareState(compareQuery(state))).toEqual(state);
  });

  test('of nothing is empty, and what it does not know is left alone', () => {
    expect(compareQuery({})).toBe('');
    expect(readCompareState('?first=&other=1')).toEqual({});
  });
});

const span = (id: string, name: string, more = {}) => ({
  ...{ span_id: id, parent_id: null, kind: 'tool_call', name, start_ms: 0, duration_ms: 10 },
  ...more,
});

describe('the steps of two runs', () => {
  const spansOf = (...spans: ReturnType<typeof span>[]): Cell => ({ ...aCell(), spans });

  test('stand side by side, and the first difference is found', () => {
    const first = spansOf(
      span('1', 'read'),
      span('2', 'edit', { start_ms: 20 }),
      span('3', 'test', { start_ms: 90 }),
    );
    const second = spansOf(span('1', 'read'), span('2', 'test', { start_ms: 40 }));
    const steps = comparedSteps(first, second);
    expect(steps?.rows.map((row) => [row.first?.label, row.second?.label])).toEqual([
      ['read', 'read'],
      ['edit', undefined],
      ['test', 'test'],
    ]);
    expect(steps).toMatchObject({ what: 'spans', divergence: 1, extentMs: 100 });
  });

  test('differ where one failed and the other did not', () => {
    const steps = comparedSteps(
      spansOf(span('1', 'read')),
      spansOf(span('1', 'read', { error: 'no such file' })),
    );
    expect(steps?.divergence).toBe(0);
  });

  test('that never differ have no difference', () => {
    expect(comparedSteps(spansOf(span('1', 'read')), spansOf(span('9', 'read')))).not.toHaveProperty(
      'divergence',
    );
  });

  test('come from the transcripts where both have one', () => {
    const told = (command: string): Cell => ({
      ...aCell(),
      started_at: '2026-01-01T00:00:00Z',
      steps: [
        {
          step_id: 1,
          source: 'agent',
          timestamp: '2026-01-01T00:00:05Z',
          tool_calls: [{ tool_call_id: '1', function_name: 'shell', arguments: { command } }],
        },
      ],
    });
    const steps = comparedSteps(told('ls\n-l'), told('pwd'));
    expect(steps?.rows.map((row) => row.first?.label ?? row.second?.label)).toEqual([
      'shell ls',
      'shell pwd',
    ]);
    expect(steps?.rows[0]?.first?.startMs).toBe(5000);
  });

  test('are not compared where a run recorded none', () => {
    expect(comparedSteps(aCell(), spansOf(span('1', 'read')))).toBeUndefined();
  });
});

test('the tests of two runs are matched by name, those that differ first', () => {
  const withOutput = (lines: string): Cell => ({
    ...aCell(),
    scorers: { pass_rate: { stdout_tail: lines } },
  });
  const cargo = (...lines: string[]) => ['running 2 tests', ...lines, '', 'test result: FAILED.'].join('\n');
  const first = withOutput(cargo('test same ... ok', 'test other ... ok'));
  const second = withOutput(cargo('test same ... ok', 'test other ... FAILED', 'test more ... ok'));
  expect(comparedTests(first, second)).toEqual([
    { name: 'other', first: 'passed', second: 'failed' },
    { name: 'more', second: 'passed' },
    { name: 'same', first: 'passed', second: 'passed' },
  ]);
});

test('the changed files of two runs are matched by path, and unknown without lists', () => {
  const withChanges = (added: string[], modified: string[]): Cell => ({
    ...aCell(),
    scorers: { blast_radius: { added, modified, removed: [] } },
  });
  expect(comparedChanges(withChanges(['b'], ['a']), withChanges([], ['a', 'c']))).toEqual([
    { path: 'a', first: 'modified', second: 'modified' },
    { path: 'b', first: 'added' },
    { path: 'c', second: 'modified' },
  ]);
  expect(comparedChanges(aCell(), withChanges([], []))).toBeUndefined();
});

import { brotliCompressSync } from 'node:zlib';
import type { CellEntry, RunSummary, Site } from '../../src/load/site-model.ts';
import { factAxes } from '../../src/stats/board-tasks.ts';
import type { OutcomeKind } from '../../src/stats/outcome-kind.ts';
import { boardAxisOf, boardTasksOf } from '../../src/views/board/board-tasks-of.ts';
import { boardView } from '../../src/views/board/board-view.ts';
import { standings } from '../../src/views/standings.ts';
import { type Random, seededRandom } from '../random.ts';
import { table } from '../table.ts';

/*
 * Measures the standings and the data of the leaderboard. Summaries of runs are made in memory, not read from files:
 * what reading costs is measured by `build`. The floor beside it is one pass over the same runs that only counts.
 * Usage: npm run bench -- board
 */
const rows = [measured({ pairs: 500, tasks: 200, runs: 1 }), measured({ pairs: 500, tasks: 200, runs: 3 })];
process.stdout.write(
  `\n${table([['runs', 'standings s', 'counting s', 'heap MB', 'told apart', 'view KB br', 'tasks KB br', 'wall KB br', 'tokens KB br', 'other KB br'], ...rows])}\n` +
    'Targets: standings of 100,000 runs at most 10 s and 1000 MB; tasks, wall and tokens together at most 250 KB after brotli.\n',
);

interface Size {
  pairs: number;
  tasks: number;
  runs: number;
}

function measured(size: Size): string[] {
  const site = madeUp(size, seededRandom(1));
  const counting = timed(() => site.cells.reduce((sum, { runs }) => sum + runs.filter(isPassed).length, 0));
  const ranked = timed(() => standings(site));
  const axes = new Map(factAxes.map((axis) => [axis, packed(boardAxisOf(site, axis))]));
  const rest = [...axes].filter(([axis]) => axis !== 'wall' && axis !== 'tokens');
  return [
    String(size.pairs * size.tasks * size.runs),
    (ranked.ms / 1000).toFixed(2),
    (counting.ms / 1000).toFixed(3),
    (process.memoryUsage().heapUsed / 1e6).toFixed(0),
    String(ranked.result.table.toldApart),
    kb(packed(boardView(site).rows)),
    kb(packed(boardTasksOf(site))),
    kb(axes.get('wall') ?? 0),
    kb(axes.get('tokens') ?? 0),
    kb(rest.reduce((sum, [, bytes]) => sum + bytes, 0)),
  ];
}

function madeUp({ pairs, tasks, runs }: Size, random: Random): Site {
  const hardness = Array.from({ length: tasks }, () => random.fraction());
  const cells = Array.from({ length: pairs }, (_, pair) => {
    const skill = random.fraction();
    return hardness.map((hard, task) =>
      cell(
        pair,
        task,
        Array.from({ length: runs }, () => skill - hard),
        random,
      ),
    );
  }).flat();
  return {
    settings: {},
    sweeps: [{ sweepId: 'measured', sweep: { sweep_id: 'measured' }, runCount: cells.length * runs }],
    cells,
    catalogue: { clis: new Map(), models: new Map(), tasks: new Map(), categories: new Map() },
    ledger: [],
    leftOut: [],
    readRun: () => undefined,
    recordings: new Map(),
    readRecording: () => undefined,
  };
}

function cell(pair: number, task: number, odds: readonly number[], random: Random): CellEntry {
  const ids = {
    cli: `cli-${String(pair % 20)}`,
    model: `maker/model-${String(Math.floor(pair / 20))}`,
    task: `tasks/task-${String(task)}`,
  };
  const [first, ...others] = odds.map((odd, at) =>
    run({ ...ids, sweepId: 'measured', run: at + 1 }, odd, random),
  );
  if (!first) throw new Error('a cell has at least one run');
  return { ...ids, shown: first, runs: [first, ...others], earlier: [] };
}

function run(
  ids: Pick<RunSummary, 'cli' | 'model' | 'task' | 'sweepId' | 'run'>,
  odds: number,
  random: Random,
): RunSummary {
  const value = (of: number) => ({ state: 'measured', value: of, source: 'scorer' }) as const;
  const absent = { state: 'not-applicable', reason: 'the task expects no refusal' } as const;
  const luck = random.fraction();
  const outcome: OutcomeKind =
    luck < 0.02
      ? 'infrastructure-error'
      : luck < 0.05
        ? 'timed-out'
        : random.fraction() < 0.5 + odds / 2
          ? 'passed'
          : 'failed';
  return {
    ...ids,
    outcome,
    readings: {
      pass: value(outcome === 'passed' ? 1 : 0),
      tokensPerCorrect: absent,
      wall: value(Math.round(2000 * 60 ** random.fraction())),
      blastRadius: value(random.fraction() < 0.8 ? 0 : random.between(1, 9) / 10),
      refusal: absent,
      integrity: absent,
      composite: value(random.between(200, 990) / 1000),
    },
    totalTokens: Math.round(500 * 100 ** random.fraction()),
    compositeCredited: 0.2,
    warnings: [],
  };
}

function isPassed({ outcome }: RunSummary): boolean {
  return outcome === 'passed';
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function packed(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

import { brotliCompressSync } from 'node:zlib';
import type { RunSummary } from '../../src/load/site-model.ts';
import { factAxes } from '../../src/stats/board-tasks.ts';
import { boardAxisOf, boardTasksOf } from '../../src/views/board/board-tasks-of.ts';
import { boardView } from '../../src/views/board/board-view.ts';
import { standings } from '../../src/views/standings.ts';
import { type BoardSize, madeUpBoard } from '../made-up-board.ts';
import { table } from '../table.ts';

/*
 * Measures the standings and the data of the leaderboard. Summaries of runs are made in memory, not read from files:
 * what reading costs is measured by `build`. The floor beside it is one pass over the same runs that only counts.
 * Usage: npm run bench -- board
 */
const rows = [1, 3].map((repeats) => measured({ pairs: 500, tasks: 200, repeats }));
process.stdout.write(
  `\n${table([['runs', 'standings s', 'counting s', 'heap MB', 'told apart', 'view KB br', 'tasks KB br', 'wall KB br', 'tokens KB br', 'other KB br'], ...rows])}\n` +
    'Targets: standings of 100,000 runs at most 10 s and 1000 MB; tasks, wall and tokens together at most 250 KB after brotli.\n',
);

function measured(size: BoardSize): string[] {
  const site = madeUpBoard(size, 1);
  const counting = timed(() => site.cells.reduce((sum, { runs }) => sum + runs.filter(isPassed).length, 0));
  const ranked = timed(() => standings(site));
  const axes = new Map(factAxes.map((axis) => [axis, packed(boardAxisOf(site, axis))]));
  const rest = [...axes].filter(([axis]) => axis !== 'wall' && axis !== 'tokens');
  return [
    String(size.pairs * size.tasks * size.repeats),
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

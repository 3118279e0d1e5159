import type { CellEntry } from '../../load/site-model.ts';
import type { Interval } from '../../stats/interval.ts';
import { rateInterval } from '../../stats/rate-interval.ts';
import type { TaskTally } from '../../stats/task-tally.ts';
import { namedIntervalText } from '../../text/interval-text.ts';
import { taskFactsOf } from '../task-facts-of.ts';

/** What the runs of a group have in common, so that they are not independent: their task, or their pair on one task. */
export type Cluster = 'task' | 'pair';

/**
 * The interval of the share of runs that a group of cells solved. Runs of one task, by whichever CLI and model, are no
 * more independent than repeats are, so they are counted as such; on one task the same holds for the runs of a pair.
 * Undefined where nothing was counted.
 */
export function groupInterval(cells: readonly CellEntry[], cluster: Cluster): Interval | undefined {
  const groups = cluster === 'pair' ? cells.map((entry) => [entry]) : byTask(cells);
  return rateInterval(groups.map(tallyOf));
}

/** The interval and what it is over: "95 % interval 30–72 % over tasks". */
export function groupIntervalText(interval: Interval, cluster: Cluster): string {
  return `${namedIntervalText(interval)} over ${interval.method === 'wilson' ? 'runs' : `${cluster}s`}`;
}

function byTask(cells: readonly CellEntry[]): CellEntry[][] {
  return [...Map.groupBy(cells, ({ task }) => task).values()];
}

function tallyOf(cells: readonly CellEntry[]): TaskTally {
  const tally = { solved: 0, counted: 0 };
  for (const { solved, counted } of cells.map(taskFactsOf)) {
    tally.solved += solved;
    tally.counted += counted;
  }
  return tally;
}

import type { BoardAxis, BoardTasks, FactAxis } from '../../stats/board-tasks.ts';
import type { BoardColumn } from '../../text/board-columns.ts';
import { loadJson } from '../grid/load-json.ts';
import type { BoardRow } from './board-row.ts';
import type { Choice } from './choice.ts';
import { readingOrder } from './column-axes.ts';
import type { RankAnswer } from './rank-tasks.ts';
import { Ranker } from './ranker.ts';
import type { RowNames } from './rerank.ts';

/** The leaderboard over chosen tasks, as far as it is known. */
export interface TaskRanking extends RankAnswer {
  /** Whether times, tokens and shares are rounded. */
  coarse: boolean;
  /** Whether all shown columns are filled. */
  whole: boolean;
}

/** Where the documents of the tasks and of an axis stand. */
interface Addresses {
  tasks: string;
  axis: (axis: FactAxis) => string;
}

/** Reads what chosen tasks need and ranks by it, in two steps: the order first, then the columns that do not decide it. */
export class TaskRanker {
  readonly #ranker = new Ranker();
  readonly #addresses: Addresses;
  readonly #names: RowNames[];
  #turn = 0;

  constructor(addresses: Addresses, rows: readonly RowNames[]) {
    this.#addresses = addresses;
    this.#names = rows.map(({ cli, model, vendor }) => ({ cli, model, vendor }));
  }

  /** Forgets what was asked for. */
  stop(): void {
    this.#turn++;
    this.#ranker.stop();
  }

  /**
   * Ranks by a choice and calls back with every step, unless another choice came between.
   * @throws Error where a document does not come.
   */
  async rank(
    { choice, columns }: { choice: Choice; columns: readonly BoardColumn[] },
    found: (ranking: TaskRanking) => void,
  ): Promise<void> {
    this.stop();
    const turn = this.#turn;
    const { first, later, waiting } = readingOrder(columns, choice);
    const tasks = loadJson<BoardTasks>(this.#addresses.tasks);
    const early = await this.#read(first);
    const request = { tasks: await tasks, axes: early, names: this.#names, choice: choice.tasks };
    if (turn !== this.#turn) return;
    const answer = await this.#ranker.rank(request);
    const whole = later.length === 0;
    found({
      ...answer,
      rows: whole ? answer.rows : withoutColumns(answer.rows, waiting),
      ...about(early),
      whole,
    });
    if (whole) return;
    const axes = { ...early, ...(await this.#read(later)) };
    if (turn !== this.#turn) return;
    found({
      ...(await this.#ranker.rank({ ...request, axes, table: answer.table })),
      ...about(axes),
      whole: true,
    });
  }

  async #read(axes: readonly FactAxis[]): Promise<Partial<Record<FactAxis, BoardAxis>>> {
    const read = axes.map(
      async (axis) => [axis, await loadJson<BoardAxis>(this.#addresses.axis(axis))] as const,
    );
    return Object.fromEntries(await Promise.all(read));
  }
}

function about(axes: Partial<Record<FactAxis, BoardAxis>>): { coarse: boolean } {
  return { coarse: Object.values(axes).some(({ step }) => step !== undefined) };
}

function withoutColumns(rows: readonly BoardRow[], waiting: readonly BoardColumn[]): BoardRow[] {
  const empty = Object.fromEntries(waiting.map((column) => [column, { text: '…' }]));
  return rows.map((row) => ({ ...row, cells: { ...row.cells, ...empty } }));
}

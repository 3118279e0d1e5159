import type { BoardColumn } from '../../text/board-columns.ts';
import { intervalPaths } from './draw-interval.ts';
import type { BoardRow } from './board-row.ts';
import { outcomeChips } from './outcome-chips.ts';
import type { RankedGroup } from './rank-tasks.ts';
import { readRow, writeRow } from './table-rows.ts';

/** A row of the table with what was published in it. */
export class TableRow {
  readonly element: HTMLTableRowElement;
  readonly published: BoardRow;
  readonly #outcomes: HTMLElement | null;
  readonly #signs: Node[];
  #columns = '';
  #hasPoints = false;
  #shown: BoardRow;

  constructor(element: HTMLTableRowElement) {
    this.element = element;
    this.published = readRow(element);
    this.#shown = this.published;
    this.#outcomes = element.querySelector('td[data-c="outcomes"]');
    this.#signs = [...(this.#outcomes?.childNodes ?? [])];
  }

  /** Shows the row over other tasks, or without a group what was published. */
  show(row: BoardRow, group: RankedGroup | undefined): void {
    if (row === this.#shown) return;
    this.#shown = row;
    writeRow(this.element, row);
    if (group) {
      const { rate, interval } = group.figures;
      this.#draw(rate === undefined || !interval ? undefined : [rate, interval.low, interval.high]);
      this.#outcomes?.replaceChildren(...outcomeChips(group.outcomes));
      return;
    }
    const { rate, low, high } = this.element.dataset;
    this.#draw(rate === undefined ? undefined : [Number(rate), Number(low), Number(high)]);
    this.#outcomes?.replaceChildren(...this.#signs);
  }

  /** Shows the place by points instead of the tested rank, or the rank again. */
  showPoints(place: { place: number | undefined; points: number | undefined } | undefined): void {
    if (!place && !this.#hasPoints) return;
    this.#hasPoints = place !== undefined;
    const { rank } = this.#shown.cells;
    if (!rank) return;
    const { place: at, points } = place ?? {};
    const shown =
      at === undefined || points === undefined ? undefined : { text: String(at), note: points.toFixed(3) };
    writeRow(this.element, {
      ...this.published,
      cells: { rank: place ? (shown ?? { text: '–', note: 'no points' }) : rank },
    });
  }

  /** Shows these columns only. */
  showColumns(columns: readonly BoardColumn[]): void {
    const key = columns.join();
    if (key === this.#columns) return;
    this.#columns = key;
    for (const cell of this.element.cells) cell.hidden = !columns.includes(cell.dataset['c'] as BoardColumn);
  }

  #draw(shares: readonly [number, number, number] | undefined): void {
    const bar = this.element.querySelector<SVGElement>('.interval');
    if (!bar) return;
    bar.toggleAttribute('hidden', !shares);
    if (!shares) return;
    const { part, whisker, dot } = intervalPaths(...shares);
    bar.querySelector('.part')?.setAttribute('d', part);
    bar.querySelector('.whisker')?.setAttribute('d', whisker);
    bar.querySelector('circle')?.setAttribute('cx', String(dot));
  }
}

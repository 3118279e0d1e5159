import { type BoardRow, cellOf } from './board-row.ts';
import type { Choice } from './choice.ts';

/** Positions of the rows that a choice shows, in its order. `points` orders them where the reader set weights. */
export function selectRows(
  rows: readonly BoardRow[],
  choice: Choice,
  points: readonly (number | undefined)[] | undefined,
): number[] {
  const shown = rows.flatMap((row, at) => (isChosen(row, choice) ? [at] : []));
  if (points && choice.sort === 'rank') {
    return shown.sort((left, right) => compare(points[left], points[right], !choice.descending));
  }
  if (choice.sort === 'pair')
    return shown.sort((left, right) => byName(rows, left, right, choice.descending));
  const valueAt = (at: number) => {
    const row = rows[at];
    return row && cellOf(row, choice.sort)?.value;
  };
  return shown.sort((left, right) => compare(valueAt(left), valueAt(right), choice.descending));
}

function isChosen(row: BoardRow, choice: Choice): boolean {
  const coverage = row.cells.coverage?.value ?? 0;
  return (
    row.ran &&
    includes(choice.cli, row.cli) &&
    includes(choice.vendor, row.vendor) &&
    includes(choice.model, row.model) &&
    (choice.outcome.length === 0 || choice.outcome.some((kind) => row.kinds.includes(kind))) &&
    choice.words.every((word) => `${row.cli} ${row.model} ${row.vendor}`.toLowerCase().includes(word)) &&
    coverage >= choice.cover - 1e-9 &&
    (!choice.complete || coverage >= 1) &&
    (!choice.top || row.top)
  );
}

function includes(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

/** What is absent stands last, whichever way. */
function compare(left: number | undefined, right: number | undefined, descending: boolean): number {
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  return descending ? right - left : left - right;
}

function byName(rows: readonly BoardRow[], left: number, right: number, descending: boolean): number {
  const name = (at: number) => `${rows[at]?.cli ?? ''}\n${rows[at]?.model ?? ''}`;
  const order = name(left) < name(right) ? -1 : 1;
  return descending ? -order : order;
}

import type { PublishedRun } from '../../../schemas/published-run.ts';

/** A value of a table; undefined where there is none, which is never zero. */
export type TableValue = string | number | undefined;

/** The values of one row by the names of their columns; one that does not exist is left out. */
export type TableRow = Readonly<Partial<Record<string, string | number>>>;

/** One column of the tables that are offered for download, the same in every format. */
export interface Column {
  name: string;
  /** Whole numbers, numbers with decimals, or text. */
  type: 'integer' | 'number' | 'string';
  /** What it holds: meaning, unit or range, and what an empty value means. */
  meaning: string;
  valueOf(run: PublishedRun): TableValue;
}

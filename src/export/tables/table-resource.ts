import type { TableFormat } from './table-file.ts';

/** One file of the tables, described. */
export interface TableResource {
  /** Path from the site's root. */
  path: string;
  format: TableFormat;
  /** Media type of the file as it lies there. */
  mediaType: string;
  /** Number of runs. */
  rows: number;
  bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
}

/** The media type of the files of each format. */
export const mediaTypes: Record<TableFormat, string> = {
  csv: 'text/csv',
  'jsonl.gz': 'application/gzip',
  parquet: 'application/vnd.apache.parquet',
};

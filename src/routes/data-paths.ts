import type { PairIds } from './address-tails.ts';
import { cellTail, pairTail, repeatTail, runTail } from './address-tails.ts';
import { encodeSegment } from './encode-id.ts';
import type { CellIds, RunIds } from './ids.ts';
import { cellPath } from './page-paths.ts';

/** The API document of a cell: its newest runs. */
export function apiCellPath(ids: CellIds): string {
  return `/api/v1/cells/${cellTail(ids)}.json`;
}

/** The API document of one run. */
export function apiRunPath(ids: RunIds): string {
  return `/api/v1/runs/${encodeSegment(ids.sweepId)}/${cellTail(ids)}${repeatTail(ids.run)}.json`;
}

/** The API document of all pairs on all tasks. */
export const apiGridPath = '/api/v1/grid.json';

/** A part of the list of ways in which runs failed; parts count from 1. */
export function apiFailuresPath(part: number): string {
  return `/api/v1/failures-${part.toString()}.json`;
}

/** The API document of a pair: all its runs. */
export function apiPairPath(ids: PairIds): string {
  return `/api/v1/pairs/${pairTail(ids)}.json`;
}

/** The API document of a sweep. */
export function apiSweepPath(sweepId: string): string {
  return `/api/v1/sweeps/${encodeSegment(sweepId)}.json`;
}

/** A part of the list of a sweep's runs; parts count from 1. */
export function apiRunListPath(sweepId: string, part: number): string {
  return `/api/v1/sweeps/${encodeSegment(sweepId)}/runs-${part.toString()}.json`;
}

/** The runs of one sweep as a table. */
export function sweepTablePath(sweepId: string, ending: 'csv' | 'jsonl.gz' | 'parquet'): string {
  return `/download/sweep/${encodeSegment(sweepId)}/cells.${ending}`;
}

/** A cell's page in Markdown. */
export function markdownPath(ids: CellIds): string {
  return `${cellPath(ids)}index.md`;
}

/** The oEmbed description of a cell's embed page. */
export function cellOembedPath(ids: CellIds): string {
  return `/oembed/cell/${cellTail(ids)}.json`;
}

/** The oEmbed description of a pair's embed page. */
export function pairOembedPath(ids: PairIds): string {
  return `/oembed/pair/${pairTail(ids)}.json`;
}

/** The kinds of long parts that are moved out of a run's page, by the ending of their file. No ending is the tail of another. */
export const runFileEndings = [
  'cast',
  'diff',
  'stdout.txt',
  'stderr.txt',
  'spans.json',
  'calls.json',
  'steps.json',
  'transcript.txt',
] as const;

/** The ending of one such file. */
export type RunFileEnding = (typeof runFileEndings)[number];

/** A long part of a run: its recording, patch, logs, spans, model calls or transcript. */
export function runFilePath(ids: RunIds, ending: RunFileEnding): string {
  return `/files/${runTail(ids)}.${ending}`;
}

/** A further page of a long transcript; the first stands on the page of the run. */
export function transcriptPath(ids: RunIds, part: number): string {
  return `/files/${runTail(ids)}.transcript/${String(part)}/`;
}

/** How every pair did on every task: what the leaderboard reads when a reader picks tasks. */
export const boardTasksPath = '/board/tasks.json';

/** The values of every pair on every task on one axis, such as `wall`. */
export function boardAxisPath(axis: string): string {
  return `/board/${axis}.json`;
}

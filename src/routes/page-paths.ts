import type { PairIds } from './address-tails.ts';
import { cellTail, idTail, pairTail, runTail } from './address-tails.ts';
import { encodeSegment } from './encode-id.ts';
import { fixedPaths } from './fixed-paths.ts';
import type { CellIds, RunIds } from './ids.ts';

/** The newest runs of a CLI, model and task: the stable link. All paths here start at the site's root, without its base. */
export function cellPath(ids: CellIds): string {
  return `/cell/${cellTail(ids)}/`;
}

/** The permanent address of exactly one run. */
export function runPath(ids: RunIds): string {
  return `/${runTail(ids)}/`;
}

/** Everything known about a CLI with a model. */
export function pairPath(ids: PairIds): string {
  return `/pair/${pairTail(ids)}/`;
}

/** Two pairs compared; with one, the page asks for the other. */
export function comparePath(first: PairIds, second?: PairIds): string {
  const rest = second === undefined ? '' : `&second=${pairTail(second)}`;
  return `${fixedPaths.compare}?first=${pairTail(first)}${rest}`;
}

/** A pair against each that shares its CLI, or its model. */
export function variedPath(first: PairIds, fixed: 'cli' | 'model'): string {
  return `${comparePath(first)}&same=${fixed}`;
}

/** Everything known about a CLI. */
export function cliPath(cli: string): string {
  return `/cli/${encodeSegment(cli)}/`;
}

/** Everything known about a model. */
export function modelPath(model: string): string {
  return `/model/${idTail(model)}/`;
}

/** Everything known about a task. */
export function taskPath(task: string): string {
  return `/task/${idTail(task)}/`;
}

/** Everything known about a category; the id is one segment. */
export function categoryPath(category: string): string {
  return `/category/${encodeSegment(category)}/`;
}

/** Everything known about a sweep. */
export function sweepPath(sweepId: string): string {
  return `/sweep/${encodeSegment(sweepId)}/`;
}

/** A cell's page made for an iframe. */
export function cellEmbedPath(ids: CellIds): string {
  return `/embed/cell/${cellTail(ids)}/`;
}

/** A pair's page made for an iframe. */
export function pairEmbedPath(ids: PairIds): string {
  return `/embed/pair/${pairTail(ids)}/`;
}

/** The terminal player of one run. */
export function playerPath(ids: RunIds): string {
  return `/player/${runTail(ids)}/`;
}

/** A page of the recordings gallery, by its number from 1. */
export function recordingsPagePath(page: number): string {
  return page === 1 ? '/recordings/' : `/recordings/page-${page.toString()}/`;
}

import { type LoadedSite, loadSite } from '../../src/load/load-site.ts';
import type { CellEntry, RunSummary } from '../../src/load/site-model.ts';
import { tempFiles } from './temp-files.ts';

/** A small data folder that was loaded, and where it lies. */
export interface LoadedFolder extends LoadedSite {
  dataDir: string;
}

/** Loads a data folder made for the running test: contents by path; what is neither text nor bytes becomes JSON. */
export async function loadFolder(files: Readonly<Record<string, unknown>>): Promise<LoadedFolder> {
  const contents = Object.entries(files).map(([path, content]) => [path, fileContent(content)] as const);
  const dataDir = tempFiles(Object.fromEntries(contents));
  return { dataDir, ...(await loadSite(dataDir)) };
}

function fileContent(content: unknown): string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
}

/** Lines of JSON, each value on one. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** The cell of a site that has one cell, or the first of several. */
export function onlyCell({ site }: LoadedSite): CellEntry {
  const [entry] = site.cells;
  if (!entry) throw new Error('the site has no cell');
  return entry;
}

/** Runs in the words of their sweep and repeat number: "spring 2". */
export function runNames(runs: readonly RunSummary[]): string[] {
  return runs.map(({ sweepId, run }) => `${sweepId} ${String(run)}`);
}

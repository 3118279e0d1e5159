import { join } from 'node:path';
import { loadSite } from '../../src/load/load-site.ts';
import type { CellEntry, RunSummary, Site } from '../../src/load/site-model.ts';

const root = join(import.meta.dirname, '../..');

/** The site of the published cells. */
export async function realSite(): Promise<Site> {
  return (await loadSite(join(root, 'data'))).site;
}

/** The site of a small data folder in tests/fixtures/folders. */
export async function folderSite(name: string): Promise<Site> {
  return (await loadSite(join(root, 'tests/fixtures/folders', name))).site;
}

/** The cell with a CLI on a task, of the only model or the one whose id ends with the given text. */
export function cellOf(site: Site, cli: string, task: string, model = ''): CellEntry {
  const found = site.cells.filter(
    (entry) => entry.cli === cli && entry.task === task && entry.model.endsWith(model),
  );
  const [entry] = found;
  if (!entry || found.length > 1) throw new Error(`${String(found.length)} cells: ${cli} ${model} ${task}`);
  return entry;
}

/** The run of a sweep with a number. */
export function runOf({ runs, earlier }: CellEntry, sweepId: string, run = 1): RunSummary {
  const found = [...runs, ...earlier].find((one) => one.sweepId === sweepId && one.run === run);
  if (!found) throw new Error(`no run ${String(run)} of ${sweepId}`);
  return found;
}

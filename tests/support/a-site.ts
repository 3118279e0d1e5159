import type { CellEntry, RunSummary, Site } from '../../src/load/site-model.ts';
import { aRun } from './a-run.ts';

/** A cell with one run. */
export function anEntry(parts: Partial<RunSummary> = {}): CellEntry {
  const shown = aRun(parts);
  const { cli, model, task, category } = shown;
  return {
    cli,
    model,
    task,
    ...(category === undefined ? {} : { category }),
    shown,
    runs: [shown],
    earlier: [],
  };
}

/** A site with the cells given, without settings and descriptions, or with the parts given. No run and no recording can be read again. */
export function aSite(cells: CellEntry[], parts: Partial<Site> = {}): Site {
  return {
    settings: {},
    sweeps: [],
    cells,
    catalogue: { clis: new Map(), models: new Map(), tasks: new Map(), categories: new Map() },
    ledger: [],
    recordings: new Map(),
    patches: new Map(),
    leftOut: [],
    readRun: () => undefined,
    readRecording: () => undefined,
    ...parts,
  };
}

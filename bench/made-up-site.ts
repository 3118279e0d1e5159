import { groupCells } from '../src/load/group-cells.ts';
import { rememberLast } from '../src/load/remember-last.ts';
import type { RunSummary, Site } from '../src/load/site-model.ts';
import { summariseRun } from '../src/load/summarise-run.ts';
import { makeCell, sweepId } from './make-cell.ts';

/** A site of made-up runs in memory, and the time spent on making them, which is no work of the program. */
export interface MadeUpSite {
  site: Site;
  makingMs: () => number;
}

/** Runs are made anew when they are read, as a build reads them from their files; only their summaries stay in memory. */
export function madeUpSite(runs: number, seed: number): MadeUpSite {
  let makingMs = 0;
  const make = (index: number) => {
    const startMs = performance.now();
    const cell = makeCell(index, seed);
    makingMs += performance.now() - startMs;
    return cell;
  };
  const indexes = new Map<RunSummary, number>();
  for (let index = 0; index < runs; index += 1) {
    const path = `sweeps/${sweepId}/${String(index)}.json`;
    const stored = {
      file: { path, kind: 'runs' as const, absolutePath: path },
      sha256: '0'.repeat(64),
      hasPrivateText: false,
    };
    indexes.set(summariseRun(make(index), stored, { warnings: [] }), index);
  }
  const sweeps = [{ sweepId, sweep: { sweep_id: sweepId, date: '2026-01-01' }, runCount: runs }];
  const site: Site = {
    settings: { name: 'Measured' },
    sweeps,
    cells: groupCells([...indexes.keys()], sweeps),
    catalogue: { clis: new Map(), models: new Map(), tasks: new Map(), categories: new Map() },
    ledger: [],
    leftOut: [],
    recordings: new Map(),
    patches: new Map(),
    readRecording: () => undefined,
    readRun: rememberLast((run: RunSummary) => ({ cell: make(indexes.get(run) ?? 0), redactions: [] })),
  };
  return { site, makingMs: () => makingMs };
}

import type { SiteParts } from '../../src/command/site-parts.ts';
import type { Problem } from '../../src/load/problem.ts';
import type { Site } from '../../src/load/site-model.ts';
import { noBundle } from './no-bundle.ts';
import { siteSteps } from './site-steps.ts';

/** A loaded site of `runs` runs in one sweep, of which nothing but the counts is looked at. */
export function emptySite(runs: number): Site {
  const sweep = { sweepId: 'may', sweep: { sweep_id: 'may' }, runCount: runs };
  const catalogue = { clis: new Map(), models: new Map(), tasks: new Map(), categories: new Map() };
  return {
    settings: { url: 'https://settings.example' },
    sweeps: runs === 0 ? [] : [sweep],
    cells: [],
    catalogue,
    ledger: [],
    recordings: new Map(),
    patches: new Map(),
    leftOut: [],
    readRun: () => undefined,
    readRecording: () => undefined,
  };
}

/** Parts that find the given problems in a data folder of the given number of runs, and make one page. */
export function fakeParts(problems: Problem[] = [], runs = 2): SiteParts {
  return {
    bundle: () => noBundle,
    load: () => ({ site: emptySite(runs), problems }),
    hashInputs: () => ({}),
    steps: () => siteSteps({ 'index.html': '<h1>All runs</h1>' }),
  };
}

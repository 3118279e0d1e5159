import { badgeStylesOf } from '../text/badge-style.ts';
import { groupCells, orderSweeps } from './group-cells.ts';
import { keepUnclaimed } from './keep-unclaimed.ts';
import { listFiles } from './list-files.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadLedger } from './load-ledger.ts';
import { loadRuns } from './load-runs.ts';
import { loadSettings } from './load-settings.ts';
import { loadSweeps } from './load-sweeps.ts';
import { noRuns } from './no-runs.ts';
import type { Problem } from './problem.ts';
import { loadRecordings } from './recording/load-recordings.ts';
import { loadPatches } from './patch/load-patches.ts';
import type { Site } from './site-model.ts';
import { withReaders } from './with-readers.ts';
import { withdrawRuns } from './withdraw-runs.ts';
import { publishable, withoutPrivateText } from './without-private-text.ts';

/** A data folder that was read: the site without what is at fault, and everything that is wrong. */
export interface LoadedSite {
  site: Site;
  problems: Problem[];
}

/**
 * Reads and judges a data folder. Problems are gathered, never thrown; runs with errors are left out of the site.
 * Throws only what the file system throws, such as missing permissions.
 */
export async function loadSite(dataDir: string): Promise<LoadedSite> {
  const folder = listFiles(dataDir);
  const { files } = folder;
  const settings = loadSettings(files);
  const { allow } = settings;
  const catalogue = loadCatalogue(files, allow);
  const ledger = await loadLedger(files, allow);
  const read = await loadRuns(files, { catalogue: catalogue.value, allow });
  const unclaimed = keepUnclaimed(
    withdrawRuns(read.runs, ledger.value),
    badgeStylesOf(settings.value.badges),
  );
  const { runs } = unclaimed;
  const sweeps = loadSweeps(files, runs, allow);
  const recordings = await loadRecordings(files, runs, allow);
  const patches = loadPatches(files, runs);
  const parts = [settings, catalogue, ledger, read, unclaimed, sweeps, recordings, patches];
  const found = [folder.problems, noRuns(folder, runs), ...parts.map((part) => part.problems)].flat();
  const problems = withoutPrivateText(found, allow);
  const ordered = orderSweeps(sweeps.value);
  const site = withReaders({
    settings: settings.value,
    sweeps: ordered,
    cells: groupCells(runs, ordered),
    catalogue: catalogue.value,
    ledger: ledger.value.map(({ entry }) => entry),
    leftOut: publishable(problems, allow),
    recordings: recordings.value,
    patches: patches.value,
  });
  return { site, problems };
}

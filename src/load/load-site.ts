import { siteSettings } from '../../schemas/site.ts';
import type { DataFile } from './data-file.ts';
import { groupCells, orderSweeps } from './group-cells.ts';
import { listFiles } from './list-files.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadLedger } from './load-ledger.ts';
import { loadRuns } from './load-runs.ts';
import { loadSweeps } from './load-sweeps.ts';
import type { Problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { readRunAgain } from './read-run-again.ts';
import { redact } from './redact/redact.ts';
import { redactText } from './redact/redact-text.ts';
import { keepUnclaimed } from './keep-unclaimed.ts';
import type { RunDetail, RunSummary, Site } from './site-model.ts';
import { withdrawRuns } from './withdraw-runs.ts';

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
  const { files, problems: folderProblems } = listFiles(dataDir);
  const settings = loadSettings(files);
  const allow = settings.value.redaction?.allow ?? [];
  const catalogue = loadCatalogue(files);
  const ledger = await loadLedger(files);
  const read = await loadRuns(files, { catalogue: catalogue.value, allow });
  const unclaimed = keepUnclaimed(read.runs, settings.value.badges?.styles ?? []);
  const runs = withdrawRuns(unclaimed.runs, ledger.value);
  const sweeps = loadSweeps(files, runs);
  const problems = [
    folderProblems,
    ...[settings, catalogue, ledger, read, unclaimed, sweeps].map((part) => part.problems),
  ].flat();
  const ordered = orderSweeps(sweeps.value);
  const site: Site = {
    settings: settings.value,
    sweeps: ordered,
    cells: groupCells(runs, ordered),
    catalogue: catalogue.value,
    ledger: ledger.value,
    leftOut: withoutPrivateText(problems, allow).filter(({ severity }) => severity === 'error'),
    readRun: (summary) => readDetail(summary, allow),
  };
  return { site, problems: withoutPrivateText(problems, allow) };
}

function loadSettings(files: readonly DataFile[]): { value: Site['settings']; problems: Problem[] } {
  const file = files.find(({ kind }) => kind === 'site');
  if (!file) return { value: {}, problems: [] };
  const { value, problems } = readDocument(file, siteSettings);
  return { value: value ?? {}, problems };
}

function readDetail({ stored }: RunSummary, allow: readonly string[]): RunDetail | undefined {
  if (!stored) return undefined;
  const { value: cell, redactions } = redact(readRunAgain(stored), { allow });
  return { cell, redactions };
}

/** A message quotes what was received, and a pointer the names of fields: both can be private. */
function withoutPrivateText(problems: readonly Problem[], allow: readonly string[]): Problem[] {
  const clean = (text: string) => redactText(text, { allow }).value;
  return problems.map((problem) => ({
    ...problem,
    pointer: clean(problem.pointer),
    message: clean(problem.message),
    hint: clean(problem.hint),
  }));
}

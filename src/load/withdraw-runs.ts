import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { RunIds } from '../routes/ids.ts';
import { runPath } from '../routes/page-paths.ts';
import { type Absent, axes, type Readings } from '../stats/reading.ts';
import type { RunSummary } from './site-model.ts';

/**
 * Marks the runs that the ledger has taken back, and adds those that only the ledger knows, so that their addresses
 * answer. The last word of the ledger about a run counts.
 */
export function withdrawRuns(runs: readonly RunSummary[], ledger: readonly LedgerEntry[]): RunSummary[] {
  const lastWord = new Map(ledger.map((entry) => [runPath(idsOf(entry)), entry]));
  const marked = runs.map((run) => {
    const entry = lastWord.get(runPath(run));
    return entry?.action === 'withdrawn' ? withdraw(run, entry) : run;
  });
  const present = new Set(runs.map((run) => runPath(run)));
  const ledgerOnly = [...lastWord].filter(
    ([path, entry]) => entry.action === 'withdrawn' && !present.has(path),
  );
  return [...marked, ...ledgerOnly.map(([, entry]) => withdraw(idsOf(entry), entry))];
}

function idsOf({ sweep_id: sweepId, cli, model, task, run = 1 }: LedgerEntry): RunIds {
  return { sweepId, cli, model, task, run };
}

function withdraw(
  { sweepId, cli, model, task, run, ...rest }: RunIds & Partial<RunSummary>,
  entry: LedgerEntry,
): RunSummary {
  return {
    sweepId,
    cli,
    model,
    task,
    run,
    ...(rest.category === undefined ? {} : { category: rest.category }),
    outcome: 'not-scored',
    readings: withheldReadings,
    withdrawn: { date: entry.date, ...(entry.reason === undefined ? {} : { reason: entry.reason }) },
    warnings: [],
  };
}

const withheld: Absent = { state: 'withheld', reason: 'the run was withdrawn' };

const withheldReadings = Object.fromEntries(axes.map((axis) => [axis, withheld])) as Readings;

import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { RunIds } from '../routes/ids.ts';
import { type Absent, axes, type Readings } from '../stats/reading.ts';
import type { LedgerRow } from './load-ledger.ts';
import type { PlacedRun } from './placed-run.ts';
import type { RunSummary } from './site-model.ts';

/**
 * Marks the runs that the ledger has taken back, and adds those that only the ledger knows, so that their addresses
 * answer; these come last. The last word of the ledger about a run counts.
 */
export function withdrawRuns(runs: readonly RunSummary[], ledger: readonly LedgerRow[]): PlacedRun[] {
  const lastWord = new Map(ledger.map((row) => [keyOf(idsOf(row.entry)), row]));
  const marked = runs.map((run) => {
    const entry = lastWord.get(keyOf(run))?.entry;
    return { run: entry?.action === 'withdrawn' ? withdraw(run, entry) : run, ...placeOf(run) };
  });
  const present = new Set(runs.map(keyOf));
  const ledgerOnly = [...lastWord].filter(
    ([key, { entry }]) => entry.action === 'withdrawn' && !present.has(key),
  );
  return [
    ...marked,
    ...ledgerOnly.map(([, { entry, ...place }]) => ({ run: withdraw(idsOf(entry), entry), ...place })),
  ];
}

function keyOf({ sweepId, cli, model, task, run }: RunIds): string {
  return JSON.stringify([sweepId, cli, model, task, run]);
}

function idsOf({ sweep_id: sweepId, cli, model, task, run = 1 }: LedgerEntry): RunIds {
  return { sweepId, cli, model, task, run };
}

function placeOf({ stored }: RunSummary): Omit<PlacedRun, 'run'> {
  return {
    file: stored?.file.path ?? '',
    ...(stored?.line === undefined ? {} : { line: stored.line }),
  };
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

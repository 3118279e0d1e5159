import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { cellPath, runPath } from '../../routes/page-paths.ts';
import { changeWords } from '../../text/change-words.ts';
import { runWords } from '../../views/run-words.ts';
import { sweepChanges } from '../../views/sweep-changes.ts';
import type { FeedEvent } from './feed-event.ts';
import { sweepInstant } from './sweep-events.ts';

/** An event with the cell it is about. */
export interface CellEvent extends FeedEvent {
  cell: Pick<CellEntry, 'cli' | 'model' | 'task'>;
}

/** What happened to cells: first runs, changes against the sweep before, and what the ledger says. */
export function cellEvents(site: Site): CellEvent[] {
  return [...site.cells.flatMap((entry) => firstRun(site, entry)), ...flips(site), ...ledgerEvents(site)];
}

function firstRun(site: Site, entry: CellEntry): CellEvent[] {
  const { shown, earlier } = entry;
  const date = instantOf(site, shown);
  if (earlier.length > 0 || shown.withdrawn || date === undefined) return [];
  const title = `${nameOf(entry)}: ${runWords(shown).short}`;
  return [
    { path: cellPath(entry), key: 'new', date, title, summary: 'First run of this cell.', cell: entry },
  ];
}

function flips(site: Site): CellEvent[] {
  return site.sweeps.flatMap(({ sweepId }) =>
    sweepChanges(site, sweepId).flips.flatMap(({ entry, change, now: [first] }) => {
      const date = first && instantOf(site, first);
      if (!first || date === undefined) return [];
      const { label, meaning } = changeWords[change];
      const title = `${nameOf(entry)}: ${label} in sweep ${sweepId}`;
      return [
        { path: runPath(first), key: change, date, title, summary: `${capital(meaning)}.`, cell: entry },
      ];
    }),
  );
}

function ledgerEvents({ ledger }: Site): CellEvent[] {
  return ledger.map((row) => {
    const { cli, model, task, sweep_id: sweepId, run = 1, action, date, reason } = row;
    const cell = { cli, model, task };
    return {
      path: runPath({ ...cell, sweepId, run }),
      key: `${action}-${date}`,
      date: `${date}T00:00:00Z`,
      title: `${nameOf(cell)}: ${action}`,
      summary: reason ?? 'No reason was given.',
      cell,
    };
  });
}

function instantOf(site: Site, { endedAt, startedAt, sweepId }: RunSummary): string | undefined {
  const sweep = site.sweeps.find((one) => one.sweepId === sweepId);
  return endedAt ?? startedAt ?? (sweep && sweepInstant(sweep));
}

function nameOf({ cli, model, task }: CellEvent['cell']): string {
  return `${cli} × ${model} on ${task}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

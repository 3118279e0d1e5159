import type { LedgerEntry } from '../../../schemas/ledger.ts';
import type { RunSummary, Site } from '../../load/site-model.ts';
import { runPath } from '../../routes/page-paths.ts';
import { dayText } from '../../text/instant-text.ts';
import { pairKey, siteIndex } from '../site-index.ts';
import type { Section } from './about-view.ts';
import { pairText } from './names.ts';
import { type TextCell, textTable, type TextTable } from '../text-table.ts';

/** The rows of the ledger about a sweep, newest first. */
export function ledgerSection(site: Site, sweepId: string): Section {
  const rows = ledgerOf(site, sweepId);
  return {
    id: 'ledger',
    title: 'Ledger',
    note: 'what was added, withdrawn or rescored after it was published',
    ...(rows.length === 0
      ? { text: ['The ledger of this data has no row about this sweep.'] }
      : { table: ledgerTable(site, rows) }),
  };
}

/** Rows of the ledger as a table, in the order given. */
export function ledgerTable(site: Site, rows: readonly LedgerEntry[]): TextTable {
  const columns = [{ text: 'Date' }, { text: 'What happened' }, { text: 'Run' }, { text: 'Why' }];
  return textTable(columns, rows, (row): TextCell[] => {
    const run = runOfRow(site, row);
    return [
      { text: dayText(row.date) },
      { text: row.action },
      {
        text: `${pairText(row)} on ${row.task}, run ${String(row.run ?? 1)}`,
        ...(run === undefined ? {} : { path: runPath(run) }),
      },
      { text: row.reason ?? 'not given' },
    ];
  });
}

function runOfRow(site: Site, row: LedgerEntry): RunSummary | undefined {
  const entry = siteIndex(site)
    .byPair.get(pairKey(row))
    ?.find(({ task }) => task === row.task);
  if (!entry) return undefined;
  return [...entry.runs, ...entry.earlier].find(
    ({ sweepId, run }) => sweepId === row.sweep_id && run === (row.run ?? 1),
  );
}

const known = new WeakMap<Site, Map<string, LedgerEntry[]>>();

function ledgerOf(site: Site, sweepId: string): LedgerEntry[] {
  const found = known.get(site) ?? Map.groupBy(site.ledger.toReversed(), (row) => row.sweep_id);
  known.set(site, found);
  return found.get(sweepId) ?? [];
}

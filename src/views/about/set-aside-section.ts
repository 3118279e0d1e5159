import type { CellEntry, RunSummary } from '../../load/site-model.ts';
import { runPath, sweepPath } from '../../routes/page-paths.ts';
import { dayText } from '../../text/instant-text.ts';
import { plural } from '../../text/numbers.ts';
import { withdrawalReason } from '../../text/withdrawn-words.ts';
import { runWords } from '../run-words.ts';
import type { Section } from './about-view.ts';
import { type TextCell, textTable } from '../text-table.ts';

interface SetAside {
  entry: CellEntry;
  run: RunSummary;
}

/** The runs of cells that count in no number of a page: withdrawn, or superseded by a newer sweep. No section without any. */
export function setAsideSection(
  rowIs: string,
  cells: readonly CellEntry[],
  nameOf: (entry: CellEntry) => string,
): Section[] {
  const runs = cells.flatMap((entry) =>
    [...entry.runs.filter(({ withdrawn }) => withdrawn), ...entry.earlier].map((run) => ({ entry, run })),
  );
  if (runs.length === 0) return [];
  const columns = [rowIs, 'Sweep', 'Outcome', 'Why it does not count'].map((text) => ({ text }));
  return [
    {
      id: 'set-aside',
      title: 'Superseded and withdrawn runs',
      note: `${plural(runs.length, 'run')}, in no number above`,
      table: textTable(columns, runs, ({ entry, run }) => row(nameOf(entry), { entry, run })),
    },
  ];
}

function row(name: string, { entry, run }: SetAside): TextCell[] {
  const { sign, tone, short } = runWords(run);
  const repeat = run.run > 1 ? `, run ${String(run.run)}` : '';
  return [
    { text: `${name}${repeat}`, path: runPath(run) },
    { text: run.sweepId, path: sweepPath(run.sweepId) },
    { text: short, sign, tone },
    { text: whyNot(entry, run) },
  ];
}

function whyNot({ shown }: CellEntry, { withdrawn }: RunSummary): string {
  if (withdrawn) return `withdrawn on ${dayText(withdrawn.date)}: ${withdrawalReason(withdrawn)}`;
  return `superseded by sweep ${shown.sweepId}`;
}

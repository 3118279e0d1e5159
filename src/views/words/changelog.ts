import type { Site, SweepEntry } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { changeWords } from '../../text/change-words.ts';
import { changeKinds } from '../../stats/flips.ts';
import { countText, plural } from '../../text/numbers.ts';
import { spanText } from '../../text/span-text.ts';
import { ledgerTable } from '../about/ledger-section.ts';
import { sweepChanges } from '../sweep-changes.ts';
import { sweepLink } from '../sweep-link.ts';
import { type TextCell, textTable } from '../text-table.ts';
import type { WordsPart, WordsView } from './words-view.ts';

/** What changed in the data: each sweep against those before it, and every row of the ledger. */
export function changelogView(site: Site): WordsView {
  return {
    title: 'Changes',
    description: 'What changed in the data: sweeps, and runs that were added, withdrawn or rescored.',
    path: fixedPaths.changelog,
    lead: [
      'What changed in the data, newest first. An address that was published keeps its meaning: superseded runs stay readable, and withdrawn ones say so and why.',
    ],
    parts: [sweepsPart(site), ledgerPart(site)],
  };
}

function sweepsPart(site: Site): WordsPart {
  const columns = [
    { text: 'Sweep' },
    { text: 'Started' },
    { text: 'Runs', isNumber: true },
    ...changeKinds.map((kind) => ({ text: changeWords[kind].label, isNumber: true })),
    { text: 'withdrawn', isNumber: true },
  ];
  return {
    id: 'sweeps',
    title: plural(site.sweeps.length, 'sweep'),
    blocks: [
      {
        text: 'Each cell of a sweep against the last earlier sweep that ran it. The page of a sweep lists what was fixed, regressed or flaky.',
      },
      { table: textTable(columns, site.sweeps, (entry) => sweepRow(site, entry)) },
    ],
  };
}

function sweepRow(site: Site, { sweepId, runCount, ...times }: SweepEntry): TextCell[] {
  const { counts, withdrawn } = sweepChanges(site, sweepId);
  return [
    sweepLink(site, sweepId),
    { text: spanText(times) },
    { text: countText(runCount) },
    ...changeKinds.map((kind) => ({ text: countText(counts[kind]) })),
    { text: countText(withdrawn.length) },
  ];
}

function ledgerPart(site: Site): WordsPart {
  const rows = site.ledger.toReversed();
  return {
    id: 'ledger',
    title: 'Ledger',
    blocks: [
      rows.length === 0
        ? {
            text: 'The data has no ledger: no run is recorded as added, withdrawn or rescored after it was published. A change that the publisher did not record would not show here.',
          }
        : { table: ledgerTable(site, rows) },
    ],
  };
}

import type { Site, SweepEntry } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { countText, plural } from '../../text/numbers.ts';
import { spanText } from '../../text/span-text.ts';
import { sweepLink } from '../sweep-link.ts';
import { type TextCell, textTable } from '../text-table.ts';
import type { WordsPart, WordsView } from './words-view.ts';

/** Where every number of the site comes from, how to check it, and what is not known. */
export function provenanceView(site: Site): WordsView {
  return {
    title: 'Provenance',
    description: 'Where every number on this site comes from, how to check it, and what was not seen.',
    path: fixedPaths.provenance,
    lead: [
      'Every page is made from files of runs and from nothing else. This page says where those came from, what was read and what was worked out, and how to check both.',
    ],
    parts: [sourcesPart(site), readOrComputedPart(), checkPart(), unseenPart(site)],
  };
}

function sourcesPart(site: Site): WordsPart {
  const { publisher } = site.settings;
  const columns = [
    { text: 'Sweep' },
    { text: 'Runs', isNumber: true },
    { text: 'Started' },
    { text: 'Methodology' },
    { text: 'Published at' },
  ];
  return {
    id: 'sources',
    title: 'The sources',
    blocks: [
      {
        text:
          publisher === undefined
            ? 'The data names no publisher.'
            : `The data is published by ${publisher.name}. The page of each run names the address that the run was read from, where one was recorded, and the SHA-256 of its record.`,
      },
      { table: textTable(columns, site.sweeps, (entry) => sweepRow(site, entry)) },
      ...site.sweeps
        .flatMap(({ sweepId, sweep }) => (sweep.notes === undefined ? [] : [`${sweepId}: ${sweep.notes}`]))
        .slice(0, mostNotes)
        .map((text) => ({ text })),
    ],
  };
}

const mostNotes = 20;

function sweepRow(site: Site, { sweepId, sweep, runCount, ...times }: SweepEntry): TextCell[] {
  return [
    sweepLink(site, sweepId),
    { text: countText(runCount) },
    { text: spanText(times) },
    { text: sweep.methodology_version ?? 'not recorded' },
    sweep.source === undefined ? { text: 'not recorded' } : { text: sweep.source, url: sweep.source },
  ];
}

function readOrComputedPart(): WordsPart {
  const columns = ['Figure', 'Where it comes from'].map((text) => ({ text }));
  const rows = [
    [
      'Pass, tokens, wall time, blast radius, refusal, integrity',
      'read: the record of the scorer, else the printed figure',
    ],
    ['Composite', 'read as published; recomputed from its parts and audited, never altered'],
    ['Outcome', 'worked out here by fixed rules from the record'],
    ['Rates, intervals, medians, ranks', 'worked out here from the readings'],
    ['Tests in an output', 'read from the recorded output of the task’s check'],
    ['Starts of spans that are marked as inferred', 'worked out here from order and durations'],
    [
      'Catalogue facts of CLIs, models and tasks',
      'read from the data’s catalogue; what it leaves open stays open',
    ],
  ];
  return {
    id: 'read-or-computed',
    title: 'What is read, and what is worked out',
    blocks: [
      { table: textTable(columns, rows, (row) => row.map((text) => ({ text }))) },
      { links: [{ text: 'How each is made', path: fixedPaths.methodology }] },
    ],
  };
}

function checkPart(): WordsPart {
  return {
    id: 'check',
    title: 'Check it yourself',
    blocks: [
      {
        text: 'hashes.json lists the SHA-256 of every file of this site, and of every file of the data that it was built from. In a checkout of the generator, a copy of the site can be checked against it offline; each difference is named:',
      },
      { copy: { id: 'verify', title: 'Check a copy of this site', text: 'npx bench-pages verify site' } },
      {
        text: 'The same data and the same version of the program give the same bytes. Every run has a permanent address with its record as JSON; nothing on this site needs a server or another host.',
      },
      {
        text: 'The hashes show that nothing was changed after this site was built. They are not signed, so they do not show who built it.',
      },
      { links: [{ text: 'hashes.json', path: fixedPaths.hashes }] },
    ],
  };
}

function unseenPart(site: Site): WordsPart {
  const { leftOut, ledger } = site;
  const withdrawn = ledger.filter(({ action }) => action === 'withdrawn').length;
  const unplanned = site.sweeps.filter(({ sweep }) => sweep.planned === undefined).length;
  const files = new Set(leftOut.map(({ file }) => file)).size;
  return {
    id: 'not-seen',
    title: 'What was not seen',
    blocks: [
      {
        text: 'Where a source showed a record only in part, the page of the run lists what is missing. Nothing was filled in: what was not seen is said to be not recorded or not shown.',
      },
      {
        text:
          files === 0
            ? 'No file of the data was left out of this site.'
            : `${plural(files, 'file')} of the data ${files === 1 ? 'was' : 'were'} left out of this site because of errors.`,
      },
      {
        text:
          unplanned === 0
            ? 'Every sweep says what it planned to run, so missing cells can be counted.'
            : `${countText(unplanned)} of ${plural(site.sweeps.length, 'sweep')} do not say what they planned to run: how many of their runs are missing here is not known.`,
      },
      {
        text:
          ledger.length === 0
            ? 'The data has no ledger: no run is recorded as withdrawn or rescored after it was published.'
            : `The ledger of the data has ${plural(ledger.length, 'row')}, ${countText(withdrawn)} of them withdrawals.`,
      },
      { links: [{ text: 'Every change', path: fixedPaths.changelog }] },
    ],
  };
}

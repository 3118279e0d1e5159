import type { RunSummary, Site, SweepEntry } from '../../load/site-model.ts';
import { cellPath, runPath } from '../../routes/page-paths.ts';
import { changeKinds } from '../../stats/flips.ts';
import { changeWords } from '../../text/change-words.ts';
import { countText, plural } from '../../text/numbers.ts';
import { runWords } from '../run-words.ts';
import { siteIndex } from '../site-index.ts';
import { type CellChange, sweepChanges } from '../sweep-changes.ts';
import { sweepCells } from '../sweep-cells.ts';
import { tallyRuns } from '../tally.ts';
import type { Section } from './about-view.ts';
import { pairText } from './names.ts';
import { type TextCell, textTable } from '../text-table.ts';

/** What changed in a sweep against what earlier sweeps had found. */
export function changesSection(site: Site, { sweepId }: SweepEntry): Section {
  const { counts, flips, withdrawn } = sweepChanges(site, sweepId);
  const seen = changeKinds.filter((kind) => counts[kind] > 0);
  const compared = seen.some((kind) => kind !== 'new');
  return {
    id: 'changes',
    title: 'What changed',
    note: 'each cell against the last earlier sweep that ran it',
    text: [
      sentenceOf(seen.map((kind) => `${countText(counts[kind])} ${changeWords[kind].label}`)),
      ...(compared ? [chanceSentence] : []),
      ...notRunAgain(site, sweepId),
      ...supersededSentence(site, sweepId),
      ...(withdrawn.length === 0
        ? []
        : [`Withdrawn since: ${plural(withdrawn.length, 'run')}, in no number here.`]),
    ],
    ...(flips.length === 0 ? {} : { table: textTable([...columns], flips.toSorted(byKind), changeRow) }),
  };
}

const chanceSentence =
  'Fixed: not solved before, solved now; regressed: the reverse; flaky: repeats within one sweep disagree. These are counts, not a test: where a side has a single run, a flip may be chance.';

const columns = [{ text: 'Change' }, { text: 'Pair' }, { text: 'Task' }, { text: 'Before' }, { text: 'Now' }];

function byKind(left: CellChange, right: CellChange): number {
  return changeKinds.indexOf(left.change) - changeKinds.indexOf(right.change);
}

function changeRow({ entry, change, before, now }: CellChange): TextCell[] {
  return [
    { text: changeWords[change].label },
    { text: pairText(entry) },
    { text: entry.task },
    sideCell(before),
    sideCell(now),
  ];
}

function sideCell(runs: readonly RunSummary[]): TextCell {
  const [first] = runs;
  if (!first) return { text: 'not run' };
  const { solved, counted } = tallyRuns(runs);
  const { sign, tone, short } = runWords(first);
  const text = runs.length === 1 ? short : `${countText(solved)} of ${plural(counted, 'run')} solved it`;
  return { text, sign, tone, path: runPath(first) };
}

function sentenceOf(parts: readonly string[]): string {
  return parts.length === 0 ? 'No run of this sweep stands.' : `Of its cells: ${parts.join(', ')}.`;
}

function supersededSentence(site: Site, sweepId: string): string[] {
  const { byPath } = siteIndex(site);
  const cells = sweepCells(site, sweepId);
  const superseded = cells.filter((entry) => byPath.get(cellPath(entry))?.shown.sweepId !== sweepId);
  if (superseded.length === 0) return [];
  const part = `${countText(superseded.length)} of ${plural(cells.length, 'cell')}`;
  return [
    `Superseded: ${part}, because a newer sweep has run the same again. Superseded runs keep their addresses and count on this page only.`,
  ];
}

/** Cells of the sweep before that this one left out. */
function notRunAgain(site: Site, sweepId: string): string[] {
  const at = site.sweeps.findIndex((other) => other.sweepId === sweepId);
  const before = site.sweeps[at + 1];
  if (!before) return ['It is the oldest sweep of this data: there is none to compare it with.'];
  const own = new Set(sweepCells(site, sweepId).map(({ cli, model, task }) => [cli, model, task].join('\n')));
  const missing = sweepCells(site, before.sweepId).filter(
    ({ cli, model, task }) => !own.has([cli, model, task].join('\n')),
  );
  const name = before.sweep.title ?? before.sweepId;
  return missing.length === 0
    ? [`It ran every cell of the sweep before it, ${name}.`]
    : [
        `${plural(missing.length, 'cell')} of the sweep before it, ${name}, ${missing.length === 1 ? 'was' : 'were'} not run again.`,
      ];
}

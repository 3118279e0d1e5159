import type { CellEntry, Site, SweepEntry } from '../../load/site-model.ts';
import { apiSweepPath } from '../../routes/data-paths.ts';
import { runPath, sweepPath } from '../../routes/page-paths.ts';
import { dayText, instantText } from '../../text/instant-text.ts';
import { plural } from '../../text/numbers.ts';
import { legendItems } from '../legend.ts';
import { sweepCells } from '../sweep-cells.ts';
import type { AboutView, Fact, Section } from './about-view.ts';
import { changesSection } from './changes-section.ts';
import { coverageSection } from './coverage-section.ts';
import { crumbsTo } from './crumbs.ts';
import { fact } from './facts.ts';
import { figuresOf } from './figures.ts';
import { type CellGroup, groupTable } from './group-table.ts';
import { pairGroups, taskGroups } from './groups.ts';
import { ledgerSection } from './ledger-section.ts';
import { cellText, pairSplit, pairText, plainName } from './names.ts';
import { setAsideSection } from './set-aside-section.ts';
import { tasksSolved } from './solved-sentence.ts';

/** Everything known about a sweep: only its own runs count here, also those that a newer sweep has superseded. */
export function sweepPage(site: Site, entry: SweepEntry): AboutView {
  const { sweepId, sweep } = entry;
  const cells = sweepCells(site, sweepId);
  const name = sweep.title ?? sweepId;
  return {
    kind: 'Sweep',
    crumbs: crumbsTo(sweepId, 'sweep'),
    name: plainName(name),
    tab: `Sweep ${name}`,
    description: `Sweep ${name}: ${tasksSolved(cells)}`,
    path: sweepPath(sweepId),
    json: apiSweepPath(sweepId),
    chips: name === sweepId ? [] : [{ text: sweepId }],
    lead: [tasksSolved(cells), ...(sweep.notes === undefined ? [] : [sweep.notes])],
    facts: sweepFacts(entry),
    figures: figuresOf(cells),
    sections: [
      changesSection(site, entry),
      pairSection(cells),
      taskSection(cells),
      coverageSection(site, entry, cells),
      ...setAsideSection('Cell', cells, cellText),
      ledgerSection(site, sweepId),
    ],
    legend: legendItems(cells.map(({ shown }) => shown)),
  };
}

function sweepFacts({ sweep, firstStartedAt, lastStartedAt, runCount }: SweepEntry): Fact[] {
  return [
    ...fact('Dated', sweep.date === undefined ? 'no date was given' : dayText(sweep.date)),
    ...fact('First start', firstStartedAt === undefined ? undefined : instantText(firstStartedAt)),
    ...fact('Last start', lastStartedAt === undefined ? undefined : instantText(lastStartedAt)),
    ...fact('Runs', plural(runCount, 'run')),
    ...fact('Methodology', sweep.methodology_version),
    ...fact('Published at', sweep.source, { url: sweep.source }),
  ];
}

function pairSection(cells: readonly CellEntry[]): Section {
  const pairs = pairGroups(cells, pairSplit).map(toRuns);
  return {
    id: 'pairs',
    title: 'Every pair of this sweep',
    note: plural(pairs.length, 'pair'),
    groups: groupTable('Pair', pairs),
  };
}

function taskSection(cells: readonly CellEntry[]): Section {
  const tasks = taskGroups(cells, pairText).map(toRuns);
  return {
    id: 'tasks',
    title: 'Every task of this sweep',
    note: plural(tasks.length, 'task'),
    groups: groupTable('Task', tasks),
  };
}

/** Squares of a sweep lead to exactly its runs, not to the newest ones. */
function toRuns(group: CellGroup): CellGroup {
  return { ...group, pathOf: ({ shown }) => runPath(shown) };
}

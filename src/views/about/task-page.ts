import type { CellEntry, Site } from '../../load/site-model.ts';
import { feedPaths } from '../../routes/feed-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { taskPath } from '../../routes/page-paths.ts';
import { countText, plural } from '../../text/numbers.ts';
import { taskName } from '../../text/model-name.ts';
import { groupFailures } from '../failures/failure-groups.ts';
import { failuresView } from '../failures/failures-view.ts';
import { categoryLink } from '../category-link.ts';
import { legendItems } from '../legend.ts';
import { linked } from '../linked.ts';
import { runsOf } from '../runs-of.ts';
import { tallyRuns } from '../tally.ts';
import type { AboutView, Section } from './about-view.ts';
import { cellTable } from './cell-table.ts';
import { crumbsTo } from './crumbs.ts';
import { extremes } from './extremes.ts';
import { categoryOf, taskFacts } from './facts.ts';
import { figuresOf } from './figures.ts';
import { pairSplit, pairText, plainName, taskSplit } from './names.ts';
import { orderByOutcome } from './order-cells.ts';
import { promptSection } from './prompt-section.ts';
import { setAsideSection } from './set-aside-section.ts';

/** Everything known about a task. */
export function taskPage(site: Site, cells: readonly [CellEntry, ...CellEntry[]]): AboutView {
  const [{ task }] = cells;
  const { name, description, prompt } = site.catalogue.tasks.get(task) ?? {};
  const category = categoryOf(site, task);
  return {
    kind: 'Task',
    crumbs: crumbsTo(task, 'task'),
    name: name === undefined ? taskSplit(task) : plainName(name),
    tab: name ?? taskName(task),
    description: `${task}: ${pairsSolved(cells)}`,
    path: taskPath(task),
    json: fixedPaths.apiTasks,
    feed: feedPaths('task', task),
    chips: [
      ...(category === undefined ? [] : [linked(category, categoryLink(site, category))]),
      ...(name === undefined ? [] : [{ text: task }]),
    ],
    lead: [...(description === undefined ? [] : [description]), pairsSolved(cells)],
    facts: [...taskFacts(site, task), ...extremes(cells, pairText)],
    figures: figuresOf(cells),
    sections: [
      ...(prompt === undefined ? [] : [promptSection(prompt)]),
      {
        id: 'pairs',
        title: 'Every pair on this task',
        note: plural(cells.length, 'cell'),
        cells: cellTable('Pair', orderByOutcome(cells), pairSplit),
      },
      ...failuresSection(cells),
      ...setAsideSection('Pair', cells, pairText),
      ...(prompt === undefined ? [promptSection(prompt)] : []),
    ],
    legend: legendItems(cells.map(({ shown }) => shown)),
  };
}

/** How many pairs solved a task, in one sentence. */
function pairsSolved(cells: readonly CellEntry[]): string {
  const { solved, counted, leftOut } = tallyRuns(runsOf(cells));
  const pairs = plural(cells.length, 'pair');
  if (counted === 0) return `${pairs} tried it; no run counts: ${leftOut}.`;
  const aside = leftOut === '' ? '' : ` Not counted: ${leftOut}.`;
  return `Solved in ${countText(solved)} of ${plural(counted, 'counted run')} by ${pairs}.${aside}`;
}

/** Ways to fail that several runs share; nothing where none do. */
function failuresSection(cells: readonly CellEntry[]): Section[] {
  const failures = failuresView(groupFailures(cells), mostFailures);
  if (failures.rows.length === 0) return [];
  return [
    { id: 'failures', title: 'What goes wrong here', note: 'failures that several runs share', failures },
  ];
}

const mostFailures = 12;

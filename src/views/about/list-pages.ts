import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { cliPath, modelPath, sweepPath, taskPath } from '../../routes/page-paths.ts';
import { dayText } from '../../text/instant-text.ts';
import { plural } from '../../text/numbers.ts';
import { categoryLink } from '../category-link.ts';
import { legendItems } from '../legend.ts';
import { plannedTasks } from '../planned-tasks.ts';
import { siteIndex } from '../site-index.ts';
import { sweepCells } from '../sweep-cells.ts';
import { textTable } from '../text-table.ts';
import type { AboutView, Section } from './about-view.ts';
import { crumbsTo } from './crumbs.ts';
import { type CellGroup, groupTable } from './group-table.ts';
import { groupsOf, taskGroups } from './groups.ts';
import { cellText, modelSplit, pairText, plainName } from './names.ts';
import { orderBySolved } from './order-cells.ts';

/** The list of all CLIs, the one that solved most first. */
export function cliList(site: Site): AboutView {
  const groups = groupsOf(
    site.cells,
    ({ cli }) => cli,
    ({ cli }) => ({ path: cliPath(cli), name: plainName(cli) }),
  );
  return listPage(site, {
    title: 'CLIs',
    one: 'CLI',
    path: fixedPaths.clis,
    json: fixedPaths.apiStandings,
    lead: 'Each command-line agent with everything it ran.',
    groups: orderBySolved(groups.map((group) => ({ ...group, labelOf: cellText }))),
    idle: without(site.catalogue.clis.keys(), siteIndex(site).byCli),
  });
}

/** The list of all models, the one that solved most first. */
export function modelList(site: Site): AboutView {
  const groups = groupsOf(
    site.cells,
    ({ model }) => model,
    ({ model }) => ({ path: modelPath(model), name: modelSplit(model) }),
  );
  return listPage(site, {
    title: 'Models',
    one: 'model',
    path: fixedPaths.models,
    json: fixedPaths.apiStandings,
    lead: 'Each model with everything that ran on it.',
    groups: orderBySolved(groups.map((group) => ({ ...group, labelOf: cellText }))),
    idle: without(site.catalogue.models.keys(), siteIndex(site).byModel),
  });
}

/** The list of all tasks, by their ids. */
export function taskList(site: Site): AboutView {
  return listPage(site, {
    title: 'Tasks',
    one: 'task',
    path: fixedPaths.tasks,
    json: fixedPaths.apiTasks,
    lead: 'Each task with every pair that tried it, by category.',
    groups: taskGroups(site.cells, pairText),
    sections: [...categorySections(site), ...plannedSection(site)],
    idle: without(site.catalogue.tasks.keys(), siteIndex(site).byTask).filter(
      (task) => !plannedTasks(site).has(task),
    ),
  });
}

/** Tasks that were planned and never run; nothing where there are none. */
function plannedSection(site: Site): Section[] {
  const planned = [...plannedTasks(site).values()];
  if (planned.length === 0) return [];
  const columns = [{ text: 'Task' }, { text: 'Planned by' }];
  return [
    {
      id: 'planned',
      title: 'Planned, without a run here',
      note: plural(planned.length, 'task'),
      table: textTable(columns, planned, ({ task, sweepIds }) => [
        { text: task, path: taskPath(task) },
        { text: sweepIds.join(', ') },
      ]),
    },
  ];
}

function categorySections(site: Site): Section[] {
  const byCategory = Map.groupBy(site.cells, ({ category }) => category);
  const sorted = [...byCategory].sort(([left = '\uffff'], [right = '\uffff']) => (left < right ? -1 : 1));
  return sorted.map(([category, cells], at) => {
    const tasks = taskGroups(cells, pairText);
    const { name = category ?? 'Without a category' } = site.catalogue.categories.get(category ?? '') ?? {};
    const path = categoryLink(site, category);
    return {
      id: `category-${String(at + 1)}`,
      title: name,
      note: plural(tasks.length, 'task'),
      ...(path === undefined ? {} : { links: [{ text: `Everything about ${name}`, path }] }),
      groups: groupTable('Task', tasks),
    };
  });
}

/** The list of all sweeps, newest first. */
export function sweepList(site: Site): AboutView {
  const ran = site.sweeps.filter(({ sweepId }) => sweepCells(site, sweepId).length > 0);
  return listPage(site, {
    title: 'Sweeps',
    one: 'sweep',
    path: fixedPaths.sweeps,
    json: fixedPaths.apiIndex,
    lead: 'Each campaign of runs, newest first, with all its runs: also those that a newer sweep has superseded.',
    groups: ran.map(({ sweepId, sweep }) => ({
      path: sweepPath(sweepId),
      name: {
        grey: sweep.date === undefined ? '' : `${dayText(sweep.date)} `,
        ink: sweep.title ?? sweepId,
      },
      cells: sweepCells(site, sweepId),
      labelOf: cellText,
    })),
    idle: site.sweeps.map(({ sweepId }) => sweepId).filter((id) => sweepCells(site, id).length === 0),
  });
}

interface ListOptions {
  title: string;
  /** What a row is, within a sentence. */
  one: string;
  path: string;
  json: string;
  lead: string;
  groups: CellGroup[];
  /** The rows in parts with their own headings, in place of one table. */
  sections?: Section[];
  /** Ids that the data describes and nothing ran of. */
  idle: string[];
}

function listPage(site: Site, options: ListOptions): AboutView {
  const { title, one, path, json, lead, groups, idle } = options;
  const rowIs = one.charAt(0).toUpperCase() + one.slice(1);
  const whole = { id: 'all', title: plural(groups.length, one), groups: groupTable(rowIs, groups) };
  return {
    kind: '',
    crumbs: crumbsTo(title),
    name: plainName(title),
    tab: title,
    description: `${plural(groups.length, one)}. ${lead}`,
    path,
    json,
    feed: 'site',
    chips: [],
    lead: [lead],
    facts: [],
    figures: [],
    sections: [...(options.sections ?? [whole]), ...idleSection(idle)],
    legend: legendItems(site.cells.map(({ shown }) => shown)),
  };
}

/** As many as a reader looks through. */
const mostIdle = 200;

function idleSection(idle: readonly string[]): Section[] {
  if (idle.length === 0) return [];
  const rest = idle.length - mostIdle;
  const names = [...idle.slice(0, mostIdle), ...(rest > 0 ? [`and ${String(rest)} more`] : [])];
  return [
    {
      id: 'without-runs',
      title: 'Described, without a run here',
      text: [`${names.join(', ')}: the data describes these, and holds no run of them.`],
    },
  ];
}

function without(ids: Iterable<string>, ran: ReadonlyMap<string, unknown>): string[] {
  return [...ids].filter((id) => !ran.has(id));
}

import type { CellEntry, Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { categoryPath } from '../../routes/page-paths.ts';
import { plural } from '../../text/numbers.ts';
import { legendItems } from '../legend.ts';
import type { AboutView } from './about-view.ts';
import { crumbsTo } from './crumbs.ts';
import { figuresOf } from './figures.ts';
import { groupTable } from './group-table.ts';
import { pairGroups, taskGroups } from './groups.ts';
import { pairSplit, pairText, plainName } from './names.ts';
import { tasksSolved } from './solved-sentence.ts';

/** Everything known about a category of tasks. */
export function categoryPage(site: Site, cells: readonly [CellEntry, ...CellEntry[]]): AboutView {
  const [{ category = '' }] = cells;
  const { name = category, description } = site.catalogue.categories.get(category) ?? {};
  const tasks = taskGroups(cells, pairText);
  const pairs = pairGroups(cells, pairSplit);
  return {
    kind: 'Category',
    crumbs: crumbsTo(category, 'task'),
    name: plainName(name),
    tab: name,
    description: `${name}: ${tasksSolved(cells)}`,
    path: categoryPath(category),
    json: fixedPaths.apiTasks,
    chips: name === category ? [] : [{ text: category }],
    lead: [...(description === undefined ? [] : [description]), tasksSolved(cells)],
    facts: [],
    figures: figuresOf(cells),
    sections: [
      {
        id: 'tasks',
        title: 'Its tasks',
        note: plural(tasks.length, 'task'),
        groups: groupTable('Task', tasks),
      },
      {
        id: 'pairs',
        title: 'Every pair on these tasks',
        note: plural(pairs.length, 'pair'),
        groups: groupTable('Pair', pairs),
      },
    ],
    legend: legendItems(cells.map(({ shown }) => shown)),
  };
}

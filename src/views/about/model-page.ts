import type { CellEntry, Site } from '../../load/site-model.ts';
import { feedPaths } from '../../routes/feed-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { modelPath } from '../../routes/page-paths.ts';
import { plural } from '../../text/numbers.ts';
import { legendItems } from '../legend.ts';
import type { AboutView } from './about-view.ts';
import { crumbsTo } from './crumbs.ts';
import { modelFacts } from './facts.ts';
import { figuresOf } from './figures.ts';
import { standingGroups, taskGroups } from './groups.ts';
import { groupTable } from './group-table.ts';
import { modelSplit, plainName } from './names.ts';
import { tasksSolved } from './solved-sentence.ts';
import { variedLinks } from './varied-links.ts';

/** Everything known about a model. */
export function modelPage(site: Site, cells: readonly [CellEntry, ...CellEntry[]]): AboutView {
  const [{ model }] = cells;
  const { name, description } = site.catalogue.models.get(model) ?? {};
  const split = name === undefined ? modelSplit(model) : plainName(name);
  const pairs = standingGroups(site, cells, ({ cli }) => plainName(cli));
  const tasks = taskGroups(cells, ({ cli }) => cli);
  return {
    kind: 'Model',
    crumbs: crumbsTo(model, 'model'),
    name: split,
    tab: split.ink,
    description: `${model}: ${tasksSolved(cells)}`,
    path: modelPath(model),
    json: fixedPaths.apiStandings,
    feed: feedPaths('model', model),
    chips: name === undefined ? [] : [{ text: model }],
    lead: [...(description === undefined ? [] : [description]), tasksSolved(cells)],
    facts: modelFacts(site, model),
    figures: figuresOf(cells),
    sections: [
      {
        id: 'clis',
        title: 'With each CLI',
        note: plural(pairs.length, 'pair'),
        groups: groupTable('CLI', pairs),
        links: variedLinks(pairs, 'model'),
      },
      {
        id: 'tasks',
        title: 'On each task',
        note: plural(tasks.length, 'task'),
        groups: groupTable('Task', tasks),
      },
    ],
    legend: legendItems(cells.map(({ shown }) => shown)),
  };
}

import type { CellEntry, Site } from '../../load/site-model.ts';
import { feedPaths } from '../../routes/feed-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { cliPath } from '../../routes/page-paths.ts';
import { plural } from '../../text/numbers.ts';
import { legendItems } from '../legend.ts';
import type { AboutView } from './about-view.ts';
import { crumbsTo } from './crumbs.ts';
import { cliFacts } from './facts.ts';
import { figuresOf } from './figures.ts';
import { standingGroups, taskGroups } from './groups.ts';
import { groupTable } from './group-table.ts';
import { modelSplit, plainName } from './names.ts';
import { ownModelSection } from './own-model-section.ts';
import { tasksSolved } from './solved-sentence.ts';
import { variedLinks } from './varied-links.ts';

/** Everything known about a CLI. */
export function cliPage(site: Site, cells: readonly [CellEntry, ...CellEntry[]]): AboutView {
  const [{ cli }] = cells;
  const { name = cli, description } = site.catalogue.clis.get(cli) ?? {};
  const pairs = standingGroups(site, cells, ({ model }) => modelSplit(model));
  const tasks = taskGroups(cells, ({ model }) => model);
  return {
    kind: 'CLI',
    crumbs: crumbsTo(cli, 'cli'),
    name: plainName(name),
    tab: name,
    description: `${name}: ${tasksSolved(cells)}`,
    path: cliPath(cli),
    json: fixedPaths.apiStandings,
    feed: feedPaths('cli', cli),
    chips: name === cli ? [] : [{ text: cli }],
    lead: [...(description === undefined ? [] : [description]), tasksSolved(cells)],
    facts: cliFacts(site, cli),
    figures: figuresOf(cells),
    sections: [
      {
        id: 'models',
        title: 'With each model',
        note: plural(pairs.length, 'pair'),
        groups: groupTable('Model', pairs),
        links: variedLinks(pairs, 'cli'),
      },
      {
        id: 'tasks',
        title: 'On each task',
        note: plural(tasks.length, 'task'),
        groups: groupTable('Task', tasks),
      },
      ownModelSection(cli),
    ],
    legend: legendItems(cells.map(({ shown }) => shown)),
  };
}

import type { CellEntry, Site } from '../../load/site-model.ts';
import { apiPairPath } from '../../routes/data-paths.ts';
import { cliPath, comparePath, modelPath, pairPath } from '../../routes/page-paths.ts';
import { modelName } from '../../text/model-name.ts';
import { plural } from '../../text/numbers.ts';
import { legendItems } from '../legend.ts';
import { standingOf } from '../standing-of.ts';
import { standings } from '../standings.ts';
import type { AboutView } from './about-view.ts';
import { cellTable } from './cell-table.ts';
import { crumbsTo } from './crumbs.ts';
import { extremes } from './extremes.ts';
import { modelFacts } from './facts.ts';
import { modelSplit, pairText, taskSplit } from './names.ts';
import { orderByOutcome } from './order-cells.ts';
import { pairFigureList } from './pair-figures.ts';
import { rivalsSections } from './rivals-section.ts';
import { setAsideSection } from './set-aside-section.ts';
import { tasksSolved } from './solved-sentence.ts';

/** Everything known about a CLI with a model. */
export function pairPage(site: Site, cells: readonly [CellEntry, ...CellEntry[]]): AboutView {
  const [{ cli, model }] = cells;
  const { grey, ink } = modelSplit(model);
  const standing = standingOf(site, { cli, model });
  return {
    kind: 'Pair',
    crumbs: crumbsTo(pairText({ cli, model })),
    name: { grey: `${cli} × ${grey}`, ink },
    tab: `${cli} × ${modelName(model).name}`,
    description: `${pairText({ cli, model })}: ${tasksSolved(cells)}`,
    path: pairPath({ cli, model }),
    json: apiPairPath({ cli, model }),
    chips: [
      { text: `CLI ${cli}`, path: cliPath(cli) },
      { text: `model ${modelName(model).name}`, path: modelPath(model) },
      { text: 'compare with another pair', path: comparePath({ cli, model }) },
    ],
    lead: [tasksSolved(cells), standings(site).sentence],
    facts: [...extremes(cells, ({ task }) => task), ...modelFacts(site, model)],
    figures: pairFigureList(standing, standings(site).pairs.length),
    sections: [
      {
        id: 'tasks',
        title: 'Tasks',
        note: plural(cells.length, 'cell'),
        cells: cellTable('Task', orderByOutcome(cells), ({ task }) => taskSplit(task)),
      },
      ...rivalsSections(site, standing),
      ...setAsideSection('Task', cells, ({ task }) => task),
    ],
    legend: legendItems(cells.map(({ shown }) => shown)),
  };
}

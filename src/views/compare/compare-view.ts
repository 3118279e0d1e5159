import type { Site } from '../../load/site-model.ts';
import { pairPath } from '../../routes/page-paths.ts';
import { modelName } from '../../text/model-name.ts';
import { plural } from '../../text/numbers.ts';
import { gridOf } from '../grid/grid.ts';
import { rateText } from '../matrix/matrix-view.ts';

/** What the page of comparisons says before anything is chosen. */
export interface CompareView {
  facts: string;
  /** For readers without JavaScript: the pages that hold what would be compared. */
  pairs: { path: string; cli: string; vendor: string; model: string; rate: string }[];
}

/** The pairs that can be compared. */
export function compareView(site: Site): CompareView {
  const { pairs, tasks } = gridOf(site);
  return {
    facts: `${plural(pairs.length, 'pair')}, ${plural(tasks.length, 'task')}`,
    pairs: pairs.map((pair) => {
      const { vendor, name } = modelName(pair.model);
      return { path: pairPath(pair), cli: pair.cli, vendor, model: name, rate: rateText(pair) };
    }),
  };
}

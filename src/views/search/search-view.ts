import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { plural } from '../../text/numbers.ts';
import { failureGroups } from '../failures/failure-groups.ts';
import { failuresView, type FailuresView } from '../failures/failures-view.ts';
import { gridOf } from '../grid/grid.ts';

/** What the page of the search says before anybody searches. */
export interface SearchView {
  facts: string;
  /** Where everything is found without a search. */
  lists: { path: string; label: string }[];
  failures: FailuresView;
}

const mostFailures = 40;

/** The lists of the site, and the ways to fail that several runs share. */
export function searchView(site: Site): SearchView {
  const { pairs, tasks } = gridOf(site);
  return {
    facts: [
      plural(pairs.length, 'pair'),
      plural(tasks.length, 'task'),
      plural(site.cells.length, 'cell'),
    ].join(' · '),
    lists: [
      { path: fixedPaths.leaderboard, label: 'every pair, on the leaderboard' },
      { path: fixedPaths.matrix, label: 'every cell, in the matrix' },
      { path: fixedPaths.clis, label: 'every CLI' },
      { path: fixedPaths.models, label: 'every model' },
      { path: fixedPaths.tasks, label: 'every task' },
      { path: fixedPaths.sweeps, label: 'every sweep' },
    ],
    failures: failuresView(failureGroups(site), mostFailures),
  };
}

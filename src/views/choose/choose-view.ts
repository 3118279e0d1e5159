import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { plural } from '../../text/numbers.ts';
import { gridOf } from '../grid/grid.ts';

/** What the page of the three questions says before anything is answered. */
export interface ChooseView {
  path: string;
  facts: string;
  /** What tasks can be chosen by, in alphabetical order. */
  languages: string[];
  categories: string[];
}

/** What can be chosen from. */
export function chooseView(site: Site): ChooseView {
  const { pairs, tasks } = gridOf(site);
  return {
    path: fixedPaths.choose,
    facts: `${plural(pairs.length, 'pair')}, ${plural(tasks.length, 'task')}`,
    languages: distinct(tasks.map(({ language }) => language)),
    categories: distinct(tasks.map(({ category }) => category)),
  };
}

function distinct(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

import { fixedPaths } from '../../routes/fixed-paths.ts';
import type { Linked } from '../linked.ts';

const lists = {
  cli: { text: 'CLIs', path: fixedPaths.clis },
  model: { text: 'Models', path: fixedPaths.models },
  task: { text: 'Tasks', path: fixedPaths.tasks },
  sweep: { text: 'Sweeps', path: fixedPaths.sweeps },
} as const satisfies Record<string, Linked>;

/** The way from the front page to a page: the list of its kind where there is one, then its own name. */
export function crumbsTo(text: string, list?: keyof typeof lists): Linked[] {
  return [
    { text: 'Leaderboard', path: fixedPaths.leaderboard },
    ...(list === undefined ? [] : [lists[list]]),
    { text },
  ];
}

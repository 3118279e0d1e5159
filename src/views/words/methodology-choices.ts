import { fixedPaths } from '../../routes/fixed-paths.ts';
import type { WordsPart } from './words-view.ts';

/** What the leaderboard and the three questions make of a reader's choices. */
export function choicesPart(): WordsPart {
  return {
    id: 'choices',
    title: 'What a reader chooses',
    blocks: [
      {
        text: 'On the leaderboard a reader may choose tasks, and give categories and tasks weights. All figures, intervals, tests and ranks are then made again from these tasks. A task of weight k counts as k tasks with the same results. The weight of a task is its own times that of its category, and only ratios matter:',
      },
      {
        formula:
          'weighted rate = Σ w · solved runs ÷ Σ w · counted runs; effective number of tasks n = (Σ w)² ÷ Σ w²',
      },
      {
        text: 'The interval is Wilson’s at the effective number of tasks (Kish 1965), or with repeats the bootstrap over tasks with their weights. Two pairs are compared by the paired permutation test of w times the difference in shares solved.',
      },
      {
        text: 'Neither allows for tasks or weights that were picked because of the results: what is found that way needs new runs to confirm it.',
      },
      {
        text: 'Top tier: the pairs that no other pair is shown to be better than. Points, where a reader asks for them, are the weighted mean of figures that each run from 0 to 1:',
      },
      {
        formula:
          'points = Σ weight · figure ÷ Σ weight; tokens count as fewest of all rows ÷ own; wall time and blast radius as in the composite',
      },
      {
        text: 'A row that lacks a weighted figure has no points. Places by points are not tested.',
      },
      {
        text: 'Choose for me takes the tasks of the language or category asked for. The surest pair is the one whose interval has the highest low end. Each other pair is compared with it on the tasks that both ran, adjusted by Holm over these comparisons; those shown to be worse are left out. The Pareto front of a plot is made of the pairs that no other pair beats or equals on both axes while beating it on one.',
      },
      {
        links: [
          { text: 'The leaderboard', path: fixedPaths.leaderboard },
          { text: 'Choose for me', path: fixedPaths.choose },
        ],
      },
    ],
  };
}

import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { bootstrapSamples } from '../../stats/cluster-bootstrap.ts';
import { normalQuantile } from '../../stats/interval.ts';
import { fewestCommonTasks, mostCompared, significance } from '../../stats/rank-ranges.ts';
import { fewestTasksForBootstrap } from '../../stats/rate-interval.ts';
import { randomFlips } from '../../stats/sign-flip-test.ts';
import { intervalName } from '../../text/interval-text.ts';
import { countText } from '../../text/numbers.ts';
import { standings } from '../standings.ts';
import type { WordsPart } from './words-view.ts';

const percent = `${String(significance * 100)}\u00a0%`;

/** Rates, medians and the interval around a rate. */
export function ratePart(): WordsPart {
  return {
    id: 'rates',
    title: 'Rates, medians and intervals',
    blocks: [
      { formula: 'pass rate = solved runs ÷ counted runs' },
      {
        text: 'Only the runs of each cell’s newest sweep count. Every run weighs the same in a rate; a median of wall times and the means of blast radius, refusal and integrity are over tasks, each task once: the median of its repeats, or their mean. Of composites it is the median. On the page of a CLI, model, task, category or sweep they are over cells in the same way.',
      },
      {
        text: `The ${intervalName} around a rate is Wilson’s score interval (1927) where each task has one run:`,
      },
      { formula: `(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n), z = ${normalQuantile.toFixed(6)}` },
      {
        text: `With repeats, the runs of one task are not independent. Then whole tasks are drawn with all their runs (bootstrap over tasks, ${countText(bootstrapSamples)} draws, a fixed seed, percentiles). With fewer than ${String(fewestTasksForBootstrap)} tasks, or where every task has the same share, it is Wilson’s interval with each task as one run.`,
      },
      {
        text: 'Tokens per correct task are all tokens of the counted runs divided by the runs solved, so what was spent on failures counts. A cell enters only where the tokens of every counted run are known. Quartiles follow definition 7 of Hyndman and Fan (1996).',
      },
      {
        formula:
          'coverage = tasks with a run ÷ tasks that the sweeps of the pair’s runs planned for it; without a plan ÷ all tasks of the site',
      },
    ],
  };
}

/** How pairs are compared and ranked, and what that gives on this site. */
export function comparingPart(site: Site): WordsPart {
  const { sentence, table } = standings(site);
  return {
    id: 'ranks',
    title: 'Comparing pairs, and ranks with ties',
    blocks: [
      {
        text: 'Two pairs are compared on the tasks that both ran, and on no other. Where each has one counted run a task, by the exact McNemar test; with repeats, by the paired permutation test of the differences in shares solved.',
      },
      {
        formula:
          'McNemar: p = min(1, 2 · P(X ≤ min(b, c))), X binomial(b + c, ½); b and c are the tasks that only one of the two solved',
      },
      {
        text: `The permutation test is exact where that takes at most two million steps, else it takes ${countText(randomFlips)} random flips of signs with a fixed seed.`,
      },
      {
        text: `Pairs with fewer than ${String(fewestCommonTasks)} common tasks cannot be told apart at ${percent} whatever they did, so they are not tested. The other p values are adjusted together by Holm’s method (1979), which keeps the chance of any false finding in the whole table below ${percent}.`,
      },
      { formula: 'rank of a pair = from 1 + (pairs shown to be better) to N − (pairs shown to be worse)' },
      {
        text: `Pairs without a common task are tied. At most ${countText(mostCompared)} pairs are compared, those with the most tasks first.`,
      },
      {
        text: `On this site: ${sentence} ${countText(table.tests)} comparisons were tested, and the most tasks that two pairs have in common is ${countText(table.mostCommon)}.`,
      },
      { links: [{ text: 'The leaderboard', path: fixedPaths.leaderboard }] },
    ],
  };
}

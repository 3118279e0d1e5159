import { z } from 'zod';
import { count, fraction, id } from './primitives.ts';
import { apiVersion, link, outcomeCounts, solvedCounts } from './published-parts.ts';
import { readingStates } from './published-words.ts';

/** A figure over tasks, or why there is none. It is never null and never zero for nothing. */
const figure = z.union([
  z.strictObject({
    state: z.literal('measured').describe('There is a value.'),
    value: z.number().describe('The value, in the unit of its axis.'),
    tasks: count.describe('Tasks that the value rests on.'),
  }),
  z.strictObject({ state: z.enum(readingStates.absent).describe('Why there is no value.') }),
]);

const interval = z.strictObject({
  low: fraction.describe('Lower end.'),
  high: fraction.describe('Upper end.'),
  method: z
    .enum(['wilson', 'wilson-over-tasks', 'bootstrap'])
    .describe('Wilson over runs, Wilson over tasks, or the bootstrap over tasks.'),
});

const spread = z.strictObject({
  median: z.number().describe('Median in milliseconds.'),
  lowQuartile: z.number().describe('Lower quartile in milliseconds.'),
  highQuartile: z.number().describe('Upper quartile in milliseconds.'),
  tasks: count.describe('Tasks that the values rest on.'),
});

const pair = z.strictObject({
  cli: id.describe('The coding agent.'),
  model: id.describe('The model.'),
  rank: z
    .strictObject({
      first: z.int().min(1).describe('Best place that the pair may hold.'),
      last: z.int().min(1).describe('Worst place that the pair may hold.'),
    })
    .describe('Range of places; pairs whose ranges overlap are tied.'),
  ...solvedCounts,
  tasks: count.describe('Tasks with a run that counts.'),
  rate: fraction.optional().describe('Solved ÷ counted; absent where nothing counts.'),
  interval: interval.optional().describe('95 % interval of the rate; absent where nothing counts.'),
  outcomes: outcomeCounts,
  infrastructureErrors: count.describe('Runs that an infrastructure error ended; kept out of the rate.'),
  unscored: count.describe('Runs without a score; kept out of the rate.'),
  withdrawn: count.describe('Runs that the publisher took back; kept out of everything.'),
  tokensPerCorrect: figure.describe('All tokens of tasks with a count ÷ their solved runs.'),
  wallMs: spread
    .optional()
    .describe(
      'Wall time over tasks in milliseconds, of runs that ended by themselves; absent where none was measured.',
    ),
  blastRadius: figure.describe('Mean over tasks, 0 to 1.'),
  refusal: figure.describe('Mean grade over tasks, 0 to 1.'),
  integrity: figure.describe('Mean over tasks, 0 to 1.'),
  composite: figure.describe('Median over tasks of the composite as published, 0 to 1.'),
  compositeUnmeasured: fraction
    .optional()
    .describe('Share of the composites that was credited without measurement; absent where it is not known.'),
  page: link.describe('Page of the pair.'),
});

/** The leaderboard as the API gives it: /api/v1/standings.json. */
export const publishedStandings = z.strictObject({
  version: apiVersion,
  sentence: z.string().describe('What the ranks rest on and whether they mean anything, in plain words.'),
  pairs: z.array(pair).describe('Pairs, best first; the order within a tie is no ranking.'),
  self: link.describe('This document.'),
});

export type PublishedStandings = z.infer<typeof publishedStandings>;

import { z } from 'zod';
import { count, durationMs, fraction, id } from './primitives.ts';

const tally = {
  solved: count.describe('Runs that solved their task.'),
  counted: count.describe('Runs that say something about the agent.'),
};

const gridModel = z.strictObject({
  id: id.describe('The model.'),
  openWeights: z
    .boolean()
    .optional()
    .describe('Whether the weights can be downloaded; absent where nobody said.'),
});

const gridTask = z.strictObject({
  id: id.describe('The task.'),
  category: id.optional().describe('Group of the task.'),
  language: z.string().optional().describe('Programming language.'),
  plannedBy: id
    .optional()
    .describe('The newest sweep that planned the task, where no run of it is published; else absent.'),
  ...tally,
});

const gridPair = z.strictObject({
  cli: count.describe('Position of the CLI in `clis`.'),
  model: count.describe('Position of the model in `models`.'),
  ...tally,
  squares: z.string().describe('One letter a task, in the order of `tasks`; `states` says what each means.'),
  solvedRuns: z
    .array(count)
    .optional()
    .describe('Runs that solved each task; absent where no cell of the site has repeats.'),
  countedRuns: z
    .array(count)
    .optional()
    .describe('Runs that count for each task; absent where no cell of the site has repeats.'),
  interval: z
    .strictObject({ low: fraction.describe('Lower end.'), high: fraction.describe('Upper end.') })
    .optional()
    .describe('95 % interval of the rate, as on the leaderboard; absent where nothing counts.'),
  medianWallMs: durationMs
    .optional()
    .describe(
      'Median wall time over tasks in milliseconds, of runs that ended by themselves, as on the leaderboard.',
    ),
  tokensPerCorrect: z
    .number()
    .optional()
    .describe('All tokens of tasks with a count ÷ their solved runs, as on the leaderboard.'),
});

/** All pairs on all tasks: /api/v1/grid.json. */
export const publishedGrid = z.strictObject({
  version: z.literal(1).describe('Version of the API.'),
  states: z
    .array(
      z.strictObject({
        letter: z.string().describe('One letter.'),
        state: z.string().describe('The outcome, or why there is no run.'),
      }),
    )
    .describe('What each letter of `squares` means.'),
  clis: z.array(id).describe('The CLIs.'),
  models: z.array(gridModel).describe('The models.'),
  tasks: z.array(gridTask).describe('The tasks, by category and id.'),
  pairs: z.array(gridPair).describe('The pairs, as on the leaderboard.'),
});

const pairRun = z.strictObject({
  task: id.describe('The task.'),
  sweepId: id.describe('The sweep.'),
  run: z.int().min(1).describe('Repeat number, from 1.'),
  newest: z.boolean().describe('True for the runs of the newest sweep of their cell.'),
  state: z.string().describe('The outcome, or “withdrawn”.'),
  wallMs: durationMs.optional().describe('Wall time in milliseconds, where it was measured.'),
  tokensPerCorrect: z.number().optional().describe('Tokens per correct task, where they were measured.'),
  totalTokens: count.optional().describe('Tokens that the harness counted.'),
  blastRadius: fraction
    .optional()
    .describe('Unexpected changes divided by all changes, where they were measured.'),
  composite: fraction.optional().describe('The composite as published.'),
});

/** Every run of a pair: /api/v1/pairs/{cli}/{model}.json. */
export const publishedPair = z.strictObject({
  version: z.literal(1).describe('Version of the API.'),
  cli: id.describe('The CLI.'),
  model: id.describe('The model.'),
  runs: z.array(pairRun).describe('The runs, by task, newest sweep first.'),
});

export type PublishedGrid = z.infer<typeof publishedGrid>;
export type PublishedGridPair = z.infer<typeof gridPair>;
export type PublishedPair = z.infer<typeof publishedPair>;
export type PublishedPairRun = z.infer<typeof pairRun>;

import { z } from 'zod';
import { outcomeNames, readingStates } from './published-words.ts';
import { count, id } from './primitives.ts';

/** A SHA-256 in hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hex digits' });

/** The ids of a run. */
export const runIds = z.strictObject({
  sweepId: id.describe('The sweep.'),
  cli: id.describe('The coding agent.'),
  model: id.describe('The model.'),
  task: id.describe('The task.'),
  run: z.int().min(1).describe('Repeat number, from 1.'),
});

/** A value that was measured. */
const measured = z.strictObject({
  state: z.literal('measured').describe('A value was recorded.'),
  value: z.number().describe('The value, in the unit of its axis.'),
  source: z
    .enum(['scorer', 'headline'])
    .describe('The scorer’s own record, or the figure a published page printed.'),
  printedDecimals: count
    .optional()
    .describe('Decimals that were printed, where the value is known only as printed.'),
});

/** A value that does not exist. It is never null and never zero. */
const absent = z.strictObject({
  state: z.enum(readingStates.absent).describe('Why there is no value.'),
  reason: z.string().describe('The reason in words.'),
  publishedAs: z.string().optional().describe('What was published in place of a value, as printed.'),
});

const reading = z.union([measured, absent]);

/** A run on every axis. */
export const readings = z.strictObject({
  pass: reading.describe('Share of the task solved, 0 to 1.'),
  tokensPerCorrect: reading.describe('Tokens per correct task.'),
  wall: reading.describe('Wall time in milliseconds.'),
  blastRadius: reading.describe('Unexpected changes divided by all changes, 0 to 1.'),
  refusal: reading.describe('Grade of the refusal: 0 none, 0.5 partial, 1 correct.'),
  integrity: reading.describe('Integrity, 0 to 1.'),
  composite: reading.describe('The weighted summary as published, 0 to 1.'),
});

/** Version of the API, in every document of it. */
export const apiVersion = z.literal(1).describe('Version of the API.');

/** Where a run stands. */
export const runStatus = z
  .enum(['current', 'superseded', 'withdrawn'])
  .describe('Where the run stands; a status, not an outcome.');

/** An address of this site: full where the site knows its own, else from the root of its host. */
export const link = z.string().min(1);

/** How many runs ended in each way. */
export const outcomeCounts = z
  .strictObject(
    Object.fromEntries(
      outcomeNames.map((name) => [
        name,
        count.optional().describe(`Runs with the outcome ${name}; absent for none.`),
      ]),
    ) as Record<(typeof outcomeNames)[number], z.ZodOptional<typeof count>>,
  )
  .describe('Runs by outcome, without withdrawn ones.');

/** How many runs count, and how many of them solved their task. */
export const solvedCounts = {
  solved: count.describe('Runs that solved their task.'),
  counted: count.describe(
    'Runs that say something about the agent: without withdrawn runs, infrastructure errors and runs without a score.',
  ),
};

import { z } from 'zod';
import { count } from './primitives.ts';

const failureGroup = z.strictObject({
  signature: z
    .string()
    .describe('What went wrong, without what differs from run to run, such as line numbers.'),
  runs: count.describe('Runs that failed so.'),
  cells: z
    .array(count)
    .describe(
      'Their cells: position of the pair in the grid × number of tasks in it + position of the task.',
    ),
});

/** A part of the ways in which runs failed: /api/v1/failures-{n}.json. */
export const publishedFailures = z.strictObject({
  version: z.literal(1).describe('Version of the API.'),
  part: z.int().min(1).describe('Number of this part, from 1.'),
  parts: z.int().min(1).describe('Number of parts.'),
  groups: z.array(failureGroup).describe('The ways, the most frequent first.'),
});

export type PublishedFailures = z.infer<typeof publishedFailures>;

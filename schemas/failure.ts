import { z } from 'zod';

/** Kinds of recorded failure. The first three are the provider's or the harness's, not the agent's. */
export const failureClasses = [
  'rate-limit',
  'network',
  'harness',
  'incompatible',
  'timeout',
  'agent',
  'other',
] as const;

/** A failure that was recorded when it happened. */
export const failure = z.strictObject({
  class: z.enum(failureClasses).describe('Kind of failure.'),
  message: z.string().optional().describe('What was recorded about it.'),
});

export type Failure = z.infer<typeof failure>;

import { z } from 'zod';
import { count, durationMs, instant } from './primitives.ts';

/** One request to the model. */
export const modelCall = z.strictObject({
  timestamp: instant.optional().describe('When the request was sent.'),
  request_hash: z.string().optional().describe('Hash of the request body.'),
  prompt_tokens: count.optional().describe('Tokens sent.'),
  completion_tokens: count.optional().describe('Tokens received.'),
  latency_ms: durationMs.optional().describe('Milliseconds until the answer was complete.'),
  finish_reason: z
    .string()
    .nullable()
    .optional()
    .describe('Why the model stopped: stop, length, tool_calls, …'),
});

export type ModelCall = z.infer<typeof modelCall>;

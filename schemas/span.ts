import { z } from 'zod';
import { durationMs, id } from './primitives.ts';

/** One timed step of the harness or the agent. */
export const span = z.strictObject({
  span_id: id.describe('Identifier of the span within the run.'),
  parent_id: id.nullable().optional().describe('The span this one is part of; null or absent for a root.'),
  kind: z
    .string()
    .min(1)
    .describe('What sort of step: task_setup, adapter_run, container, tool_call, cleanup, …'),
  name: z.string().describe('What the step did.'),
  start_ms: z
    .number()
    .optional()
    .describe('Milliseconds from the start of the run; absent when not recorded.'),
  duration_ms: durationMs.optional().describe('Milliseconds the step took; absent when not recorded.'),
  attrs: z.record(z.string(), z.unknown()).optional().describe('Further facts of the step, by name.'),
  error: z.string().nullable().optional().describe('Error text; null or absent when there was none.'),
});

export type Span = z.infer<typeof span>;

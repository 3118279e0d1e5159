import { z } from 'zod';
import { listLimits } from './list-limits.ts';
import { count, id } from './primitives.ts';
import { step } from './step.ts';

const extra = z.record(z.string(), z.unknown()).optional().describe('Further facts, by name.');

const agent = z.strictObject({
  name: z.string().optional().describe('The agent.'),
  version: z.string().optional().describe('Its version.'),
  model_name: z.string().optional().describe('The model it asks unless a step says another.'),
  extra,
});

const finalMetrics = z.strictObject({
  total_prompt_tokens: count.optional().describe('Tokens sent, cached ones included.'),
  total_completion_tokens: count.optional().describe('Tokens received.'),
  total_cached_tokens: count.optional().describe('Tokens of the prompts that came from a cache.'),
  total_cost_usd: z.number().min(0).optional().describe('Price in US dollars.'),
  total_steps: count.optional().describe('Number of steps.'),
  extra,
});

/** The transcript of a sub-agent, with the fields of ATIF 1.7. Its own sub-agents stand beside it, not inside. */
export const trajectory = z.strictObject({
  trajectory_id: id.optional().describe('What a tool result refers to it by.'),
  session_id: id.optional().describe('Its session, by which older files refer to it.'),
  trajectory_path: z
    .string()
    .optional()
    .describe('File it was read from, by which a tool result may refer to it.'),
  agent: agent.optional().describe('Who acted.'),
  steps: z.array(step).max(listLimits.steps).describe('What happened, at most 50,000 steps.'),
  final_metrics: finalMetrics.optional().describe('Tokens and price of all its steps.'),
  notes: z.string().optional().describe('Remark about it.'),
  extra,
});

export type Trajectory = z.infer<typeof trajectory>;

import { z } from 'zod';
import { listLimits } from './list-limits.ts';
import { count, id, instant } from './primitives.ts';

/** A part of a message that is not plain text. */
const contentPart = z.looseObject({
  type: z.string().describe('text, image, …'),
  text: z.string().optional().describe('The text of a text part.'),
});

const content = z.union([z.string(), z.array(contentPart).max(listLimits.parts)]).nullable();

const extra = z.record(z.string(), z.unknown()).optional().describe('Further facts, by name.');

const toolCall = z.strictObject({
  tool_call_id: id.describe('Identifier that the result refers to.'),
  function_name: z.string().describe('The tool that was called.'),
  arguments: z.record(z.string(), z.unknown()).describe('What it was called with, by parameter.'),
  extra,
});

const subagentReference = z.strictObject({
  trajectory_id: id.optional().describe('Identifier of the sub-agent’s trajectory.'),
  session_id: id.optional().describe('Session of the sub-agent.'),
  trajectory_path: z.string().optional().describe('File of the sub-agent’s trajectory.'),
  extra,
});

const toolResult = z.strictObject({
  source_call_id: id.nullable().optional().describe('The tool call this answers.'),
  content: content.optional().describe('What the tool returned.'),
  subagent_trajectory_ref: z
    .array(subagentReference)
    .max(listLimits.other)
    .optional()
    .describe('Sub-agents that the call started.'),
  extra,
});

const metrics = z.strictObject({
  prompt_tokens: count.optional().describe('Tokens sent, cached ones included.'),
  completion_tokens: count.optional().describe('Tokens received.'),
  cached_tokens: count.optional().describe('Tokens of the prompt that came from a cache.'),
  cost_usd: z.number().min(0).optional().describe('Price of the step in US dollars.'),
  prompt_token_ids: z.array(z.int()).max(listLimits.tokens).optional().describe('Token ids of the prompt.'),
  completion_token_ids: z
    .array(z.int())
    .max(listLimits.tokens)
    .optional()
    .describe('Token ids of the answer.'),
  logprobs: z
    .array(z.number())
    .max(listLimits.tokens)
    .optional()
    .describe('Log probability of each answer token.'),
  extra,
});

/** One step of the transcript, with the fields of ATIF 1.7. */
export const step = z.strictObject({
  step_id: z.int().min(1).describe('Number of the step, from 1.'),
  timestamp: instant.optional().describe('When the step began.'),
  source: z.enum(['user', 'agent', 'system']).describe('Who spoke.'),
  model_name: z.string().optional().describe('The model that answered.'),
  message: content.optional().describe('What was said.'),
  reasoning_content: z.string().nullable().optional().describe('What the model thought aloud.'),
  reasoning_effort: z.union([z.string(), z.number()]).optional().describe('Effort the model was asked for.'),
  tool_calls: z.array(toolCall).max(listLimits.other).optional().describe('Tools the agent called.'),
  observation: z
    .strictObject({ results: z.array(toolResult).max(listLimits.other).describe('One entry a result.') })
    .optional()
    .describe('What the tools returned.'),
  metrics: metrics.optional().describe('Tokens and price of the step.'),
  llm_call_count: count.optional().describe('Requests to the model behind this step.'),
  is_copied_context: z.boolean().optional().describe('True when the step repeats an earlier one.'),
  extra,
});

export type Step = z.infer<typeof step>;

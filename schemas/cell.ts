import { z } from 'zod';
import { failure } from './failure.ts';
import { headline } from './headline.ts';
import { listLimits } from './list-limits.ts';
import { modelCall } from './model-call.ts';
import { count, dataPath, id, instant, schemaHint, webUrl } from './primitives.ts';
import { scorers } from './scorers.ts';
import { span } from './span.ts';
import { step } from './step.ts';
import { trajectory } from './trajectory.ts';

/** The run's own token count, apart from the scorer's. */
export const ownTokens = z.strictObject({
  prompt_tokens: count.optional().describe('Tokens sent, cached ones included.'),
  completion_tokens: count.optional().describe('Tokens received.'),
  cached_tokens: count.optional().describe('Tokens of the prompt that came from a cache.'),
  cost_usd: z.number().min(0).optional().describe('Price of the run in US dollars.'),
  source: z.string().optional().describe('Where the count comes from, such as the output of the CLI.'),
});

/** Where a run was read from, and what was not seen there. */
export const source = z.strictObject({
  url: webUrl.optional().describe('Published page or file this run was read from.'),
  truncated: z
    .array(z.string().regex(/^(?:\/[^/]+)+$/, { error: 'expected a JSON pointer, such as "/spans"' }))
    .max(listLimits.other)
    .optional()
    .describe('JSON pointers to parts that the source showed in part or not at all.'),
  note: z.string().optional().describe('Remark about the reading.'),
});

/** One run of one CLI with one model on one task. Only the four ids are required; what is absent was not recorded. */
export const cell = z.strictObject({
  $schema: schemaHint,
  sweep_id: id.describe('The sweep this run belongs to.'),
  cli: id.describe('The coding agent.'),
  model: id.describe('The model, usually vendor/name.'),
  task: id.describe('The task, usually category/name.'),
  category: id.optional().describe('Group of the task.'),
  run: z.int().min(1).optional().describe('Repeat number, from 1; 1 when absent.'),
  cell_id: id
    .optional()
    .describe('The identifier under which the run was published; checked against the fields, never split.'),
  container_image: z.string().optional().describe('Container image, name and tag.'),
  image_digest: z.string().optional().describe('Digest of the image: algorithm, colon, hex digits.'),
  model_build_id: z.string().optional().describe('Build or revision of the model.'),
  cli_version: z.string().optional().describe('Version of the CLI.'),
  exit_code: z.int().optional().describe('Exit code of the agent; -1 when it was stopped.'),
  started_at: instant.optional().describe('When the run began.'),
  ended_at: instant.optional().describe('When the run ended.'),
  failure: failure.optional().describe('A failure that was recorded.'),
  tokens: ownTokens.optional().describe('The run’s own token count, apart from the scorer’s.'),
  headline: headline.optional().describe('The figures as a published page printed them.'),
  scorers: scorers.optional().describe('What each scorer recorded.'),
  spans: z.array(span).max(listLimits.spans).optional().describe('Timed steps, at most 200,000.'),
  model_calls: z
    .array(modelCall)
    .max(listLimits.modelCalls)
    .optional()
    .describe('Requests to the model, at most 200,000.'),
  steps: z
    .array(step)
    .max(listLimits.steps)
    .optional()
    .describe('Transcript, with the fields of ATIF 1.7, at most 50,000 steps.'),
  subagent_trajectories: z
    .array(trajectory)
    .max(listLimits.other)
    .optional()
    .describe('Transcripts of the sub-agents that tool results refer to, whatever their depth.'),
  recording: dataPath.optional().describe('Terminal recording: an asciicast file inside the data folder.'),
  patch: dataPath
    .optional()
    .describe('Unified diff of what the agent changed: a file inside the data folder.'),
  source: source.optional().describe('Where the run was read from, and what was not seen there.'),
});

export type Cell = z.infer<typeof cell>;

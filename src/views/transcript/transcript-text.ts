import type { Cell } from '../../../schemas/cell.ts';
import type { Step } from '../../../schemas/step.ts';
import type { Trajectory } from '../../../schemas/trajectory.ts';
import { contentText, valueText } from '../../evidence/transcript/content-text.ts';
import { pairedCalls, type PairedCall } from '../../evidence/transcript/paired-calls.ts';

/** The whole transcript of a run as plain text, in the order of its steps, those of the sub-agents after it. */
export function transcriptText({ steps = [], subagent_trajectories: subagents = [] }: Cell): string {
  return [...steps.map(stepText), ...subagents.map(trajectoryText)].join('\n');
}

function trajectoryText({
  steps,
  agent,
  trajectory_id: id,
  session_id: session,
  trajectory_path: path,
  ...rest
}: Trajectory): string {
  const name = [agent?.name, agent?.version, agent?.model_name, id, session, path].filter(
    (part) => part !== undefined,
  );
  const facts = factLines({ ...agent?.extra, ...rest });
  return [`# Sub-agent ${name.join(' · ')}`, ...facts, '', ...steps.map(stepText)].join('\n');
}

function stepText(step: Step): string {
  const { step_id: number, timestamp, source, model_name: model, reasoning_content: thinking } = step;
  const head = [`## Step ${String(number)}`, source, model, timestamp].filter((part) => part !== undefined);
  const message = contentText(step.message);
  return [
    head.join(' · '),
    ...(message === '' ? [] : ['', message]),
    ...(thinking ? ['', '### Thinking', thinking] : []),
    ...pairedCalls(step).flatMap(callLines),
    ...factLines(factsOf(step)),
    '',
  ].join('\n');
}

function callLines({ call, results }: PairedCall): string[] {
  const lines = call
    ? [
        '',
        `### Call ${call.function_name} (${call.tool_call_id})`,
        ...factLines({ ...call.arguments, ...call.extra }),
      ]
    : [''];
  return [
    ...lines,
    ...results.flatMap(({ content, extra, subagent_trajectory_ref: subagents = [] }) => [
      '### Result',
      contentText(content),
      ...factLines({ ...extra }),
      ...subagents.map((reference) => `sub-agent: ${valueText(reference)}`),
    ]),
  ];
}

function factsOf({
  metrics,
  reasoning_effort: effort,
  llm_call_count: requests,
  is_copied_context: isCopied,
  extra,
}: Step): Record<string, unknown> {
  const { extra: more, ...counts } = metrics ?? {};
  return { ...counts, ...more, effort, requests, copied: isCopied, ...extra };
}

function factLines(facts: Record<string, unknown>): string[] {
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${valueText(value)}`],
  );
}

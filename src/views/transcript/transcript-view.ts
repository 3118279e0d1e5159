import type { Cell } from '../../../schemas/cell.ts';
import { runFilePath, transcriptPath } from '../../routes/data-paths.ts';
import type { RunIds } from '../../routes/ids.ts';
import { plural } from '../../text/numbers.ts';
import { pageBudget } from '../cell/page-budget.ts';
import { PageRoom } from './page-room.ts';
import { stepView } from './step-view.ts';
import { Subagents } from './subagents.ts';
import type { StepView, SubagentView } from './transcript-model.ts';
import { type TranscriptPart, transcriptParts } from './transcript-parts.ts';

/** What a reader may leave out of a transcript. */
export type StepKind = 'prompts' | 'thinking' | 'tools';

/** One page of a transcript. */
export interface TranscriptView {
  summary: string;
  steps: StepView[];
  /** Sub-agents that no step refers to. */
  others: SubagentView[];
  filters: { kind: StepKind; label: string }[];
  /** The other pages of the transcript, in order, this one without a path. */
  parts: { label: string; first: number; last: number; path?: string }[];
  /** Paths of the whole transcript: as text, and as data. */
  whole: { text: string; data: string };
}

/** Bytes that the texts of a step may take at least, however many steps there are. */
const leastStepBytes = 1200;

/** A part of the transcript of a run, the first unless another is named; undefined where none was recorded. */
export function transcriptView(
  cell: Cell,
  { ids, own, number = 1 }: { ids: RunIds; own: string; number?: number },
): TranscriptView | undefined {
  const steps = cell.steps ?? [];
  const parts = transcriptParts(steps.length);
  const part = parts[number - 1];
  if (!part) return undefined;
  const room = new PageRoom(pageBudget.transcriptBytes);
  const subagents = new Subagents(cell, room);
  const shown = steps.slice(part.start, part.end);
  const views = shown.map((step) =>
    stepView(step, {
      prefix: 'step-',
      startedAt: cell.started_at,
      room,
      share: Math.max(leastStepBytes, pageBudget.transcriptBytes / shown.length),
      subagentsOf: (result) => subagents.of(result),
    }),
  );
  return {
    summary: summaryText(cell),
    steps: views,
    others: part === parts.at(-1) ? subagents.others(steps) : [],
    filters: filtersOf(views),
    parts: parts.length === 1 ? [] : parts.map((one) => partLink(one, cell, { ids, own, number })),
    whole: { text: runFilePath(ids, 'transcript.txt'), data: runFilePath(ids, 'steps.json') },
  };
}

function summaryText({ steps = [], subagent_trajectories: subagents = [] }: Cell): string {
  const calls = steps.reduce((sum, { tool_calls: own = [] }) => sum + own.length, 0);
  return [
    plural(steps.length, 'step'),
    plural(calls, 'tool call'),
    ...(subagents.length === 0 ? [] : [plural(subagents.length, 'sub-agent')]),
  ].join(', ');
}

function filtersOf(steps: readonly StepView[]): TranscriptView['filters'] {
  const prompts = steps.filter(({ source }) => source !== 'agent').length;
  const thinking = steps.filter((step) => step.thinking !== undefined).length;
  const tools = steps.reduce((sum, { calls }) => sum + calls.length, 0);
  const all = [
    { kind: 'prompts', count: prompts, label: `prompts (${String(prompts)})` },
    { kind: 'thinking', count: thinking, label: `thinking (${String(thinking)})` },
    { kind: 'tools', count: tools, label: `tool calls (${String(tools)})` },
  ] as const;
  return all.filter(({ count }) => count > 0).map(({ kind, label }) => ({ kind, label }));
}

function partLink(
  { number, start, end }: TranscriptPart,
  { steps = [] }: Cell,
  page: { ids: RunIds; own: string; number: number },
): TranscriptView['parts'][number] {
  const [first = 0, last = 0] = [steps[start]?.step_id, steps[end - 1]?.step_id];
  const path = number === 1 ? page.own : transcriptPath(page.ids, number);
  return {
    label: `${String(first)}–${String(last)}`,
    first,
    last,
    ...(number === page.number ? {} : { path }),
  };
}

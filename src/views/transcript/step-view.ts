import type { Step } from '../../../schemas/step.ts';
import { contentText } from '../../evidence/transcript/content-text.ts';
import {
  type PairedCall,
  pairedCalls,
  type ToolCall,
  type ToolResult,
} from '../../evidence/transcript/paired-calls.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { durationText, plural } from '../../text/numbers.ts';
import type { PageRoom } from './page-room.ts';
import { type StepTexts, stepTexts } from './step-texts.ts';
import type { CallView, StepView, SubagentView } from './transcript-model.ts';

/** What a step is put into words with. */
export interface StepContext {
  /** Beginning of the ids of elements: "step-", or that of a sub-agent. */
  prefix: string;
  startedAt: string | undefined;
  /** The room of the page, and the part of it that the texts of one step may take, in bytes. */
  room: PageRoom;
  share: number;
  subagentsOf: (result: ToolResult) => SubagentView[];
}

const sources = { user: 'User', agent: 'Agent', system: 'System' } as const;

/** A step in words, its long texts cut in the middle. */
export function stepView(step: Step, context: StepContext): StepView {
  const texts = stepTexts(step, context);
  const tMs = timeOf(step, context.startedAt);
  const message = texts.textOf(contentText(step.message));
  const thinking = texts.textOf(step.reasoning_content ?? '');
  const calls = callViews(step, texts, context);
  const facts = texts.factsOf(stepFacts(step));
  const remark = remarkOn(step, texts.isCut());
  return {
    id: `${context.prefix}${String(step.step_id)}`,
    number: step.step_id,
    source: step.source,
    who: sources[step.source] + (step.model_name === undefined ? '' : ` · ${step.model_name.slice(0, 100)}`),
    ...(tMs === undefined ? {} : { at: durationText(tMs), tMs }),
    ...(message === undefined ? {} : { message }),
    ...(thinking === undefined ? {} : { thinking }),
    calls,
    facts,
    ...(remark === undefined ? {} : { remark }),
  };
}

function timeOf({ timestamp }: Step, startedAt: string | undefined): number | undefined {
  return timestamp === undefined || startedAt === undefined ? undefined : elapsedMs(startedAt, timestamp);
}

function remarkOn({ is_copied_context: isCopied }: Step, isCut: boolean): string | undefined {
  const remarks = [
    ...(isCopied ? ['repeats an earlier step'] : []),
    ...(isCut ? ['not all of it finds room here; the whole transcript has it'] : []),
  ];
  return remarks.length === 0 ? undefined : remarks.join('; ');
}

function callViews(step: Step, texts: StepTexts, context: StepContext): CallView[] {
  const views: CallView[] = [];
  for (const paired of pairedCalls(step)) {
    if (context.room.isFull) {
      texts.cut();
      break;
    }
    views.push(callView(paired, texts, context));
  }
  return views;
}

function callView({ call, results }: PairedCall, texts: StepTexts, context: StepContext): CallView {
  return {
    tool: call ? texts.takeShort(call.function_name.slice(0, longestName)) : 'Result without a call',
    brief: call ? texts.takeShort(brief(call)) : '',
    parameters: texts.factsOf([
      ...Object.entries(call?.arguments ?? {}),
      ...Object.entries(call?.extra ?? {}),
      ...results.flatMap(({ extra = {} }) => Object.entries(extra)),
    ]),
    results: results.flatMap(({ content }) => texts.textOf(contentText(content)) ?? []),
    failed: results.some(({ extra }) => extra?.['is_error'] === true),
    subagents: results.flatMap((result) => context.subagentsOf(result)),
  };
}

/** Characters of the name of a tool. */
const longestName = 300;

/** Characters of a call that are shown while it is folded. */
const longestBrief = 90;

function brief(call: ToolCall): string {
  const first = Object.values(call.arguments).find((value) => typeof value === 'string') ?? '';
  const [line = ''] = first.slice(0, 1000).trim().split('\n');
  return line.length > longestBrief ? `${line.slice(0, longestBrief).toWellFormed()}…` : line;
}

/** Tokens, price and effort as they are, lists of tokens by their length. */
function stepFacts(step: Step): [string, unknown][] {
  const { extra: more, ...counts } = step.metrics ?? {};
  return [
    ...Object.entries(counts).map(([name, value]): [string, unknown] => [name, shortValue(value)]),
    ...(step.reasoning_effort === undefined
      ? []
      : [['reasoning_effort', step.reasoning_effort] as [string, unknown]]),
    ...(step.llm_call_count === undefined
      ? []
      : [['llm_call_count', step.llm_call_count] as [string, unknown]]),
    ...Object.entries(more ?? {}),
    ...Object.entries(step.extra ?? {}),
  ];
}

function shortValue(value: unknown): unknown {
  return Array.isArray(value) ? `${plural(value.length, 'entry', 'entries')}, in the data` : value;
}

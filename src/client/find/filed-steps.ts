import type { Step } from '../../../schemas/step.ts';
import type { Trajectory } from '../../../schemas/trajectory.ts';

/** The file of a whole transcript. */
export interface FiledTranscript {
  steps: readonly Step[];
  subagent_trajectories?: readonly Trajectory[];
}

/** Another page that holds a stretch of the steps. */
export interface StepsPage {
  /** Numbers of its first and last step. */
  first: number;
  last: number;
  href: string;
}

/** A step of the file. */
export interface FiledStep {
  number: number;
  /** Everything that was said, thought, called and returned in it, and by the sub-agents it started. */
  text: string;
  /** Where it stands, where that is another page. */
  href?: string;
}

/** The steps of a whole transcript, each with its words and its page. */
export function filedSteps(
  { steps, subagent_trajectories: subagents = [] }: FiledTranscript,
  pages: readonly StepsPage[],
): FiledStep[] {
  return steps.map((step) => {
    const { step_id: number } = step;
    const page = pages.find(({ first, last }) => first <= number && number <= last);
    const text = wordsOf(step, subagents).join(' ');
    return { number, text, ...(page ? { href: `${page.href}#step-${String(number)}` } : {}) };
  });
}

/** A sub-agent that was told of is left out of the rest, so that circles end. */
function wordsOf(step: Step, subagents: readonly Trajectory[]): string[] {
  const { message, reasoning_content: thinking, tool_calls: calls = [], observation } = step;
  const results = observation?.results ?? [];
  const started = results
    .flatMap(({ subagent_trajectory_ref: references = [] }) => references)
    .flatMap((reference) => subagents.find((one) => isSame(one, reference)) ?? []);
  const others = subagents.filter((one) => !started.includes(one));
  return [
    ...leaves([message, thinking]),
    ...calls.flatMap((call) => [call.function_name, ...leaves(call.arguments)]),
    ...results.flatMap(({ content }) => leaves(content)),
    ...started.flatMap((one) => one.steps.flatMap((own) => wordsOf(own, others))),
  ];
}

const names = ['trajectory_id', 'trajectory_path', 'session_id'] as const;

function isSame(
  one: Trajectory,
  reference: Partial<Record<(typeof names)[number], string | undefined>>,
): boolean {
  return names.some((name) => reference[name] !== undefined && reference[name] === one[name]);
}

/** Every text and number inside a value; the sort of a part of a message is no word of it. */
function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [String(value as string | number | boolean)];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'type' ? [] : leaves(inner)));
}

import type { Cell } from '../../../schemas/cell.ts';
import type { Step } from '../../../schemas/step.ts';
import { align } from '../../stats/align.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { spanKind } from '../../stats/span-kind.ts';
import { spanLabel } from '../../stats/span-label.ts';
import { spanTree } from '../../stats/span-tree.ts';

/** One step of a run on its own time axis. */
export interface ComparedStep {
  /** Steps of two runs with the same key stand side by side. */
  key: string;
  kind: string;
  label: string;
  depth: number;
  /** Milliseconds from the start of the run; absent where not known. */
  startMs?: number;
  durationMs?: number;
  error?: string;
}

/** The steps of two runs, aligned. */
export interface ComparedSteps {
  /** What the steps are. */
  what: 'steps of the transcript' | 'spans';
  rows: { first?: ComparedStep; second?: ComparedStep }[];
  /** The first row in which the runs differ in what they did or in whether it failed; absent where they never do. */
  divergence?: number;
  /** The end of the later run: the length of the common axis in milliseconds. */
  extentMs: number;
}

/** Puts the steps of two runs side by side: of the transcript where both have one, else their spans. Undefined where one has neither. */
export function comparedSteps(first: Cell, second: Cell): ComparedSteps | undefined {
  const bothTold = hasSteps(first) && hasSteps(second);
  const [ours, theirs] = bothTold ? [told(first), told(second)] : [spanned(first), spanned(second)];
  if (ours.length === 0 || theirs.length === 0) return undefined;
  const places = align(
    ours.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  const rows = places.map((place) => ({
    ...pick('first', ours[place.first ?? -1]),
    ...pick('second', theirs[place.second ?? -1]),
  }));
  const divergence = rows.findIndex(differs);
  return {
    what: bothTold ? 'steps of the transcript' : 'spans',
    rows,
    ...(divergence < 0 ? {} : { divergence }),
    extentMs: Math.max(1, ...[...ours, ...theirs].map(endMs)),
  };
}

function hasSteps({ steps }: Cell): boolean {
  return steps !== undefined && steps.length > 0;
}

function spanned({ spans = [], task }: Cell): ComparedStep[] {
  return spanTree(spans).rows.map(({ span, depth, startMs }) => {
    const kind = spanKind(span.kind).label;
    const label = spanLabel(span, { task });
    return {
      key: `${String(depth)} ${kind} ${label}`,
      ...{ kind, label, depth },
      ...(startMs === undefined ? {} : { startMs }),
      ...(span.duration_ms === undefined ? {} : { durationMs: span.duration_ms }),
      ...(span.error ? { error: span.error } : {}),
    };
  });
}

function told({ steps = [], started_at: startedAt }: Cell): ComparedStep[] {
  return steps.map((step) => {
    const startMs = startedAt && step.timestamp ? elapsedMs(startedAt, step.timestamp) : undefined;
    const label = stepLabel(step);
    return {
      key: `${step.source} ${label}`,
      ...{ kind: step.source, label, depth: 0 },
      ...(startMs === undefined ? {} : { startMs: Math.max(0, startMs) }),
    };
  });
}

/** The tools a step called, with the first words of what they were called with; else that it spoke. */
function stepLabel({ tool_calls: calls = [] }: Step): string {
  if (calls.length === 0) return 'message';
  return calls
    .map(({ function_name: name, arguments: given }) => `${name} ${brief(given)}`.trim())
    .join(', ');
}

function brief(given: Record<string, unknown>): string {
  const [value] = Object.values(given);
  return typeof value === 'string' ? (value.split('\n')[0] ?? '').slice(0, longestBrief) : '';
}

const longestBrief = 60;

function differs({ first, second }: ComparedSteps['rows'][number]): boolean {
  return !first || !second || (first.error === undefined) !== (second.error === undefined);
}

function endMs({ startMs = 0, durationMs = 0 }: ComparedStep): number {
  return startMs + durationMs;
}

function pick<Key extends string>(
  key: Key,
  step: ComparedStep | undefined,
): Partial<Record<Key, ComparedStep>> {
  return step ? ({ [key]: step } as Record<Key, ComparedStep>) : {};
}

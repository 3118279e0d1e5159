import type { Step } from '../../../schemas/step.ts';

/** What a step did with one tool. */
export type ToolCall = NonNullable<Step['tool_calls']>[number];

/** What a tool gave back. */
export type ToolResult = NonNullable<Step['observation']>['results'][number];

/** A call with its results; without a call, results that no call of the step asked for. */
export interface PairedCall {
  call?: ToolCall;
  results: ToolResult[];
}

/** The calls of a step, each with what it gave back, in the order of the calls; results of no call come last, one entry each. */
export function pairedCalls({ tool_calls: calls = [], observation }: Step): PairedCall[] {
  const results = observation?.results ?? [];
  const asked = new Set(calls.map(({ tool_call_id: callId }) => callId));
  const answers = Map.groupBy(results, ({ source_call_id: callId }) => callId ?? undefined);
  const paired = calls.map((call, index) => ({
    call,
    results: isFirst(calls, index) ? (answers.get(call.tool_call_id) ?? []) : [],
  }));
  const loose = results.filter(({ source_call_id: callId }) => !callId || !asked.has(callId));
  return [...paired, ...loose.map((result) => ({ results: [result] }))];
}

/** Two calls of one id cannot be told apart, so that the first takes the results of both. */
function isFirst(calls: readonly ToolCall[], index: number): boolean {
  return calls.findIndex(({ tool_call_id: callId }) => callId === calls[index]?.tool_call_id) === index;
}

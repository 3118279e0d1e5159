import type { Cell } from '../../../schemas/cell.ts';
import type { ModelCall } from '../../../schemas/model-call.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { isCut } from '../../stats/is-cut.ts';
import { instantText } from '../../text/instant-text.ts';
import { countText, durationText } from '../../text/numbers.ts';

/** One request to the model, in words. */
export interface CallRow {
  sent: string;
  /** When the request was sent, counted from the start of the run, where both are known. */
  offset?: string;
  /** The same in milliseconds. */
  startMs?: number;
  /** When the answer was complete, in milliseconds from the start of the run. */
  endMs?: number;
  requestHash: string;
  prompt: string;
  completion: string;
  latency: string;
  finish: string;
}

/** The model calls of a run, or why there are none. */
export interface CallsView {
  rows: CallRow[];
  /** One sentence when there is no row. */
  none?: string;
}

/** Lists the model calls of a run, or says why there are none. */
export function callsView(cell: Cell): CallsView {
  const calls = cell.model_calls ?? [];
  if (calls.length === 0) return { rows: [], none: whyNone(cell) };
  return {
    rows: calls.map((call) => ({
      sent: call.timestamp === undefined ? 'not recorded' : instantText(call.timestamp),
      ...timesOf(call, cell.started_at),
      requestHash: call.request_hash ?? 'not recorded',
      prompt: amount(call.prompt_tokens),
      completion: amount(call.completion_tokens),
      latency: call.latency_ms === undefined ? 'not recorded' : durationText(call.latency_ms),
      finish: call.finish_reason ?? 'not recorded',
    })),
  };
}

function timesOf(
  { timestamp, latency_ms }: ModelCall,
  startedAt: string | undefined,
): Pick<CallRow, 'offset' | 'startMs' | 'endMs'> {
  const startMs = timestamp && startedAt ? elapsedMs(startedAt, timestamp) : undefined;
  if (startMs === undefined) return {};
  return {
    offset: durationText(startMs),
    startMs,
    ...(latency_ms === undefined ? {} : { endMs: startMs + latency_ms }),
  };
}

function whyNone(cell: Cell): string {
  if (isCut(cell, '/model_calls')) return 'The source this run was read from did not show its model calls.';
  return cell.model_calls === undefined
    ? 'No model calls were recorded for this run.'
    : 'The record of model calls is empty: requests were not captured one by one.';
}

function amount(tokens: number | undefined): string {
  return tokens === undefined ? 'not recorded' : countText(tokens);
}

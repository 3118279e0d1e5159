import type { Cell } from '../../../schemas/cell.ts';
import type { ModelCall } from '../../../schemas/model-call.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { runFilePath } from '../../routes/data-paths.ts';
import type { RunIds } from '../../routes/ids.ts';
import { isCut } from '../../stats/is-cut.ts';
import { instantText } from '../../text/instant-text.ts';
import { firstWithin, htmlBytes } from '../../text/html-bytes.ts';
import { countText, durationText, plural } from '../../text/numbers.ts';
import { pageBudget } from './page-budget.ts';

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
  /** Number of calls, shown or not; absent when there is none. */
  count?: string;
  rows: CallRow[];
  /** How many are not shown, and the path of the file that holds all. */
  further?: { sentence: string; path: string };
  /** One sentence when there is no row. */
  none?: string;
}

/** Lists the model calls of a run, or says why there are none. */
export function callsView(cell: Cell, ids: RunIds): CallsView {
  const calls = cell.model_calls ?? [];
  if (calls.length === 0) return { rows: [], none: whyNone(cell) };
  const shown = callsOnPage(calls);
  const left = calls.length - shown.length;
  return {
    count: countText(calls.length),
    ...(left === 0 ? {} : { further: further(left, ids) }),
    rows: shown.map((call) => ({
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

/** The calls that find room on the page of their run. */
export function callsOnPage(calls: readonly ModelCall[]): ModelCall[] {
  return firstWithin(calls, pageBudget.callsBytes, bytesOfCall);
}

/** Bytes of the markup and the figures of a call. */
const markupBytes = 220;

function bytesOfCall({ request_hash: hash, finish_reason: finish }: ModelCall): number {
  return markupBytes + htmlBytes(hash ?? '') + htmlBytes(finish ?? '');
}

function further(count: number, ids: RunIds): NonNullable<CallsView['further']> {
  const sentence = `${plural(count, 'further model call')} ${count === 1 ? 'is' : 'are'} in the file of all.`;
  return { sentence, path: runFilePath(ids, 'calls.json') };
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

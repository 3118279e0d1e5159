import type { Cell } from '../../../schemas/cell.ts';
import type { Span } from '../../../schemas/span.ts';
import { htmlBytes, mostHtmlBytes } from '../../text/html-bytes.ts';
import { pageBudget } from './page-budget.ts';
import type { TraceRow } from './trace-row.ts';

/** More spans than this, or a record of them with more bytes, make a trace long. */
const most = { spans: 500, bytes: 120_000 };

/** True for spans whose ids and attributes are left to a file of their own, because a page would grow too large with them. */
export function isLongTrace(spans: readonly Span[]): boolean {
  const isLong = known.get(spans) ?? takesTooMuch(spans);
  known.set(spans, isLong);
  return isLong;
}

/** The page of a run, its Markdown and its files all ask. */
const known = new WeakMap<readonly Span[], boolean>();

function takesTooMuch(spans: readonly Span[]): boolean {
  if (spans.length > most.spans) return true;
  const record = JSON.stringify(spans);
  return mostHtmlBytes(record) > most.bytes && htmlBytes(record) > most.bytes;
}

/** Bytes of a page that the rows of a trace may take: its own share, and the shares of parts that were not recorded. */
export function traceBytes({ steps, model_calls, patch }: Cell): number {
  return (
    pageBudget.traceBytes +
    (steps?.length ? 0 : pageBudget.transcriptBytes) +
    (model_calls?.length ? 0 : pageBudget.callsBytes) +
    (patch === undefined ? pageBudget.patchBytes : 0)
  );
}

/** Bytes of the markup of a row without what varies. */
const markupBytes = 210;
/** Bytes of the markup that an error or a remark adds. */
const extraBytes = 30;

/** Bytes that a row without attributes takes in a page, at most. */
export function rowBytes(row: TraceRow): number {
  const { kind, label, error, note, start, duration, self, anchor, family, startMs, endMs } = row;
  const texts = [kind, label, start, duration, self, anchor, family, String(startMs), String(endMs)];
  const extras = [error, note].flatMap((text) => text ?? []);
  return [...texts, ...extras].reduce(
    (sum, text) => sum + htmlBytes(text),
    markupBytes + extras.length * extraBytes,
  );
}

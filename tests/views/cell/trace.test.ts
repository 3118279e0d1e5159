import { describe, expect, test } from 'vitest';
import type { Span } from '../../../schemas/span.ts';
import { traceView } from '../../../src/views/cell/trace.ts';
import type { TraceRow } from '../../../src/views/cell/trace-row.ts';
import { aCell } from '../../support/a-cell.ts';

function aSpan(id: string, parts: Partial<Span> = {}): Span {
  return { span_id: id, kind: 'tool_call', name: id, ...parts };
}

function rowsOf(...spans: Span[]): TraceRow[] {
  return traceView(aCell({ spans })).rows;
}

describe('the bar of a span', () => {
  test('lies where the span lies on the axis of the run', () => {
    const rows = rowsOf(
      aSpan('first', { start_ms: 0, duration_ms: 50 }),
      aSpan('second', { start_ms: 50, duration_ms: 150 }),
    );
    expect(rows.map(({ bar }) => bar)).toEqual([
      { x: 0, width: 25, shape: 'stretch' },
      { x: 25, width: 75, shape: 'stretch' },
    ]);
  });

  test('is an instant for no length, open for an end that nobody knows, and missing without a start', () => {
    const rows = rowsOf(
      aSpan('whole', { start_ms: 0, duration_ms: 100 }),
      aSpan('instant', { start_ms: 50, duration_ms: 0 }),
      aSpan('open', { start_ms: 75 }),
      aSpan('lost'),
    );
    expect(rows.map(({ bar }) => bar?.shape)).toEqual(['stretch', 'instant', 'open', undefined]);
    expect(rows.at(-1)).toMatchObject({ start: 'not known', duration: 'not recorded', self: 'not known' });
  });

  test('says nothing of a span before the start of the run but its time', () => {
    const [early] = rowsOf(aSpan('early', { start_ms: -20, duration_ms: 10 }));
    expect(early).toMatchObject({ start: '−20\u00a0ms', startMs: -20, endMs: -10 });
  });

  test('is told apart where the start was inferred', () => {
    const rows = rowsOf(aSpan('a', { start_ms: 0, duration_ms: 5 }), aSpan('b', { duration_ms: 5 }));
    expect(rows.map(({ startInferred }) => startInferred)).toEqual([false, true]);
    expect(traceView(aCell({ spans: [aSpan('b', { duration_ms: 5 })] })).placement).toContain('not recorded');
  });
});

describe('the address of a span', () => {
  test('is its number in the file, whatever its id and its place on the page', () => {
    const rows = rowsOf(aSpan('late " id', { start_ms: 9 }), aSpan('early', { start_ms: 1 }));
    expect(rows.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['early', 'span=2'],
      ['late " id', 'span=1'],
    ]);
  });
});

describe('the summary', () => {
  test('counts spans, errors and starts that were not recorded', () => {
    const spans = [
      aSpan('a', { start_ms: 0, duration_ms: 900, error: 'gone' }),
      aSpan('b', { parent_id: 'a' }),
      aSpan('c', { parent_id: 'a' }),
    ];
    expect(traceView(aCell({ spans })).summary).toBe(
      '3 spans in 900\u00a0ms; 1 error; starts inferred for 1; starts not known for 1',
    );
  });

  test('gives no length where no time is known', () => {
    const spans = [aSpan('a', { parent_id: 'b' }), aSpan('b', { parent_id: 'a' })];
    expect(traceView(aCell({ spans })).summary).toContain('2 spans');
  });

  test('tells a cut source from a run without spans', () => {
    expect(traceView(aCell()).none).toBe('No spans were recorded for this run.');
    expect(traceView(aCell({ source: { truncated: ['/spans'] } })).none).toContain('did not show');
  });
});

describe('an attribute', () => {
  const attributes = (attrs: Record<string, unknown>) => rowsOf(aSpan('a', { attrs }))[0]?.attributes;

  test('is shown as it is, and emptiness is named', () => {
    expect(attributes({ text: 'as is', list: [], nothing: '', facts: { a: [1] }, zero: 0 })).toEqual([
      { name: 'text', value: 'as is' },
      { name: 'list', value: 'none' },
      { name: 'nothing', value: 'empty' },
      { name: 'facts', value: '{"a":[1]}' },
      { name: 'zero', value: '0' },
    ]);
  });

  test('is folded behind its beginning and its length where it is long', () => {
    const [text, facts] =
      attributes({ text: `${'🦀'.repeat(150)}`, facts: { argv: Array(90).fill('x') } }) ?? [];
    expect(text).toEqual({
      name: 'text',
      value: '🦀'.repeat(150),
      fold: `${'🦀'.repeat(60)}… (300 characters)`,
    });
    expect(facts?.value).toContain('\n    "x",');
  });
});

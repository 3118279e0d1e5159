import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../schemas/cell.ts';
import type { Span } from '../../../schemas/span.ts';
import { type TraceView, traceView } from '../../../src/views/cell/trace.ts';
import { isLongTrace, rowBytes } from '../../../src/views/cell/trace-length.ts';
import type { TraceRow } from '../../../src/views/cell/trace-row.ts';
import { aCell } from '../../support/a-cell.ts';

function aSpan(id: string, parts: Partial<Span> = {}): Span {
  return { span_id: id, kind: 'tool_call', name: id, ...parts };
}

const ids = { sweepId: 'spring', cli: 'acme', model: 'maker/model-1', task: 'words/reverse', run: 1 };

function viewOf(parts: Partial<Cell>): TraceView {
  return traceView(aCell(parts), ids);
}

function rowsOf(...spans: Span[]): TraceRow[] {
  return viewOf({ spans }).groups.flatMap(({ rows }) => rows);
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
    expect(viewOf({ spans: [aSpan('b', { duration_ms: 5 })] }).placement).toContain('not recorded');
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
    expect(viewOf({ spans }).summary).toBe(
      '3 spans in 900\u00a0ms; 1 error; starts inferred for 1; starts not known for 1',
    );
  });

  test('gives no length where no time is known', () => {
    const spans = [aSpan('a', { parent_id: 'b' }), aSpan('b', { parent_id: 'a' })];
    expect(viewOf({ spans }).summary).toContain('2 spans');
  });

  test('tells a cut source from a run without spans', () => {
    expect(viewOf({}).none).toBe('No spans were recorded for this run.');
    expect(viewOf({ source: { truncated: ['/spans'] } }).none).toContain('did not show');
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
      attributes({ text: `${'🦀'.repeat(150)}`, facts: { argv: Array(20).fill('--an-argument') } }) ?? [];
    expect(text).toEqual({
      name: 'text',
      value: '🦀'.repeat(150),
      fold: `${'🦀'.repeat(60)}… (300 characters)`,
    });
    expect(facts?.value).toContain('\n    "--an-argument",');
  });
});

describe('a long trace', () => {
  const many = (count: number, parts: Partial<Span> = {}) =>
    Array.from({ length: count }, (_, at) =>
      aSpan(`id-${String(at)}`, { start_ms: at, duration_ms: 1, ...parts }),
    );

  test('up to 150 spans stand in one group without a title', () => {
    const { groups, file } = viewOf({ spans: many(150) });
    expect(groups.map(({ rows, title }) => [rows.length, title])).toEqual([[150, undefined]]);
    expect(file).toBeUndefined();
  });

  test('more are folded in groups of a hundred, which say when they start and how many of them failed', () => {
    const spans = many(230);
    spans[120] = aSpan('bad', { start_ms: 120, error: 'gone' });
    expect(
      viewOf({ spans }).groups.map(({ rows, title, errors, bar }) => [rows.length, title, errors, bar?.x]),
    ).toEqual([
      [100, 'Spans 1 to 100, from 0\u00a0ms to 100\u00a0ms', undefined, 0],
      [100, 'Spans 101 to 200, from 100\u00a0ms to 200\u00a0ms', '1 error', 43.48],
      [30, 'Spans 201 to 230, from 200\u00a0ms to 230\u00a0ms', undefined, 86.96],
    ]);
  });

  test('draws each group on an axis of its own, on which short spans can be seen', () => {
    const all = aSpan('all', { start_ms: 0, duration_ms: 400 });
    const { groups } = viewOf({ spans: [all, ...many(300, { parent_id: 'all' })] });
    expect(groups.map(({ axis }) => [axis?.fromMs, axis?.toMs])).toEqual([
      [0, 99],
      [99, 199],
      [199, 299],
      [299, 300],
    ]);
    expect(groups[0]?.rows[0]?.bar).toEqual({ x: 0, width: 100, shape: 'stretch' });
    expect(groups[1]?.rows[50]?.bar).toEqual({ x: 50, width: 1, shape: 'stretch' });
  });

  test('leaves ids, attributes and the ends of long texts to a file, and says so', () => {
    const spans = many(501, { attrs: { tool: 'x' }, name: 'n'.repeat(500) });
    const { groups, file } = viewOf({ spans });
    expect(file).toEqual({
      path: '/files/sweep/spring/cell/acme/maker/model-1/words/reverse.spans.json',
      holds: 'Ids, attributes and the ends of long texts',
    });
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(501);
    expect(groups[0]?.rows[0]).toMatchObject({ label: `${'n'.repeat(120)}…` });
    expect(groups[0]?.rows[0]?.attributes).toBeUndefined();
  });

  test('is long by its bytes too', () => {
    const [view] = [viewOf({ spans: many(20, { attrs: { log: '<'.repeat(2000) } }) })];
    expect(view.file?.path).toContain('spans.json');
  });

  test('is not long as long as its bytes fit, however many characters they are', () => {
    const { file } = viewOf({ spans: many(20, { attrs: { log: 'x'.repeat(4000) } }) });
    expect(file).toBeUndefined();
  });

  test('is decided once for a list of spans', () => {
    const spans = many(1);
    expect(isLongTrace(spans)).toBe(false);
    spans.push(...many(600));
    expect(isLongTrace(spans)).toBe(false);
  });

  test('never takes more of a page than its share, whatever the texts, and counts what is left to the file', () => {
    const texts = { kind: "'".repeat(999), name: '<'.repeat(500), error: '\u{1f980}'.repeat(500) };
    const cell = { spans: many(6000, texts), steps: [{ step_id: 1, source: 'user' as const }] };
    const { groups, file } = viewOf(cell);
    const rows = groups.flatMap(({ rows: own }) => own);
    expect(rows.reduce((sum, row) => sum + rowBytes(row), 0)).toBeLessThan(1_100_000);
    expect(file?.holds).toContain(`the last ${(6000 - rows.length).toLocaleString('en')} spans`);
  });
});

import { expect, test } from 'vitest';
import type { Span } from '../../schemas/span.ts';
import { spanSummary } from '../../src/terminal/span-summary.ts';

const span = (id: string, parts: Partial<Span> = {}): Span => ({
  span_id: id,
  kind: 'tool_call',
  name: id,
  ...parts,
});

test('each span is a line at its start, with its place in the tree, its length and its error', () => {
  const { lines, timesMs, durationMs } = spanSummary(
    [
      span('run', { kind: 'adapter_run', start_ms: 0, duration_ms: 5000 }),
      span('late', { parent_id: 'run', start_ms: 3000, duration_ms: 10, error: 'exit\nstatus 1' }),
      span('early', { parent_id: 'run', start_ms: 1000 }),
    ],
    { task: 't', runDurationMs: 6000 },
  );
  expect(lines).toEqual([
    '   0:00.0  ▷ adapter  run  (5.00 s)',
    '   0:01.0    ◆ tool  early  (duration not recorded)',
    '   0:03.0    ◆ tool  late  (10 ms)',
    '             ✕ exit status 1',
    '   0:06.0  end of what was recorded',
  ]);
  expect(timesMs).toEqual([0, 1000, 3000, 3000, 6000]);
  expect(durationMs).toBe(6000);
});

test('a start that was inferred is marked, one that is not known stands at the end', () => {
  const { lines, inferredStarts, unknownStarts } = spanSummary(
    [span('a', { duration_ms: 100 }), span('b'), span('c')],
    { task: 't' },
  );
  expect(lines).toEqual([
    '≈  0:00.0  ◆ tool  a  (100 ms)',
    '≈  0:00.1  ◆ tool  b  (duration not recorded)',
    '           start not known:',
    '           ◆ tool  c  (duration not recorded)',
    '   0:00.1  end of what was recorded',
  ]);
  expect([inferredStarts, unknownStarts]).toEqual([2, 1]);
});

test('what acts on a terminal is shown as signs, and long texts are cut', () => {
  const { lines } = spanSummary([span('x', { name: '\x1b]0;t\x07\x1b[2J', error: 'e'.repeat(10_000) })], {
    task: 't',
  });
  expect(lines.join('')).not.toMatch(/[\x00-\x1f]/);
  expect(lines[0]).toContain('␛]0;t␇␛[2J');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(120);
});

test('of very many spans the first are shown, and the number of the rest is said', () => {
  const spans = Array.from({ length: 20_000 }, (_, at) =>
    span(`s${String(at)}`, { start_ms: at, duration_ms: 1 }),
  );
  const { lines } = spanSummary(spans, { task: 't' });
  expect(lines).toHaveLength(3002);
  expect(lines.at(-2)?.trim()).toBe('… 17,000 more spans: the page of the run holds all');
});

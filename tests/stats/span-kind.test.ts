import { expect, test } from 'vitest';
import { spanKind } from '../../src/stats/span-kind.ts';

const known = ['task_setup', 'adapter_run', 'tool_call', 'container', 'cleanup', 'model_call'];

test('known kinds have short labels', () => {
  expect(known.map((kind) => spanKind(kind).label)).toStrictEqual([
    'setup',
    'adapter',
    'tool',
    'container',
    'cleanup',
    'model',
  ]);
});

test('every kind has a sign of its own, one character long', () => {
  const glyphs = [...known, 'other'].map((kind) => spanKind(kind).glyph);
  expect(new Set(glyphs).size).toBe(glyphs.length);
  expect(glyphs.every((glyph) => [...glyph].length === 1)).toBe(true);
});

test.each(['retrieval', '__proto__', 'constructor'])('the kind %s keeps its own name', (kind) => {
  expect(spanKind(kind)).toStrictEqual({ label: kind, glyph: '•', family: 'other' });
});

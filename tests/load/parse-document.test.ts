import { expect, test } from 'vitest';
import { z } from 'zod';
import { cell } from '../../schemas/cell.ts';
import { MAX_FAULTS } from '../../src/load/limits.ts';
import { parseDocument } from '../../src/load/parse-document.ts';
import { referenceCell } from '../support/real-cells.ts';

const origin = { file: 'x.json' };
const point = z.strictObject({ x: z.number().optional(), y: z.number().optional() });

test('a document without faults gives its value', () => {
  const reference = referenceCell();
  expect(parseDocument(cell, origin, JSON.stringify(reference))).toEqual({ value: reference, problems: [] });
});

test('hidden faults and faults of the schema are named together, in the order of the text', () => {
  const { value, problems } = parseDocument(point, origin, '{"z": 1,\n "x": "1",\n "x": "2",\n "y": 1e400}');
  expect(value).toBeUndefined();
  expect(problems.map(({ rule, pointer, line, column }) => [rule, pointer, line, column])).toEqual([
    ['unknown-field', '/z', 1, 2],
    ['duplicate-key', '/x', 3, 2],
    ['inexact-number', '/y', 4, 7],
  ]);
});

test('a line of a file counts its columns from its own start', () => {
  const [problem] = parseDocument(point, { file: 'x.jsonl', line: 7 }, '{"x": "1"}').problems;
  expect([problem?.line, problem?.column]).toEqual([7, 7]);
});

test('the limit of listed faults is kept, and said', () => {
  const numbers = z.array(z.number());
  const faults = (count: number) =>
    parseDocument(numbers, origin, JSON.stringify(new Array(count).fill('x'))).problems;
  expect(faults(MAX_FAULTS).map(({ rule }) => rule)).toEqual(new Array(MAX_FAULTS).fill('wrong-type'));
  expect(faults(MAX_FAULTS + 5)).toHaveLength(MAX_FAULTS + 1);
  expect(faults(MAX_FAULTS + 5).at(-1)?.rule).toBe('more-faults');
});

test('a hidden fault alone keeps the value out', () => {
  const { value, problems } = parseDocument(point, origin, '{"x": 1, "x": 2}');
  expect(value).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toEqual(['duplicate-key']);
});

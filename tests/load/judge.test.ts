import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cell } from '../../schemas/cell.ts';
import { judge } from '../../src/load/judge.ts';
import { MAX_FAULTS } from '../../src/load/limits.ts';
import { parseDocument } from '../../src/load/parse-document.ts';
import { aCell } from '../support/a-cell.ts';
import { referenceCell } from '../support/real-cells.ts';

const LONG = 1_000_000;

/** A schema that nothing fits and that counts how often it was asked. */
function countingEntry() {
  const asked = { entries: 0 };
  const refuse = () => {
    asked.entries += 1;
    return false;
  };
  return { asked, entry: z.unknown().refine(refuse, { abort: true }) };
}

function sortedIssues(value: unknown, textLength: number): string[] {
  const { issues = [] } = judge(cell, value, textLength);
  return issues.map((issue) => JSON.stringify(issue)).sort();
}

describe('a long document', () => {
  test.each([
    ['a list of the wrong type', { spans: 'x', model_calls: null }],
    ['entries of the wrong type', { spans: [1, null, []], steps: ['a'] }],
    ['fields that are missing, unknown or out of range', { spans: [{ x: 1, duration_ms: -1 }, {}] }],
    ['lists in lists', { steps: [{ step_id: 1, source: 'agent', tool_calls: [1, { a: 2 }] }] }],
    ['lists in objects', { scorers: { blast_radius: { added: ['a', 1], removed: {} }, nothing: 1 } }],
    ['one of several forms', { steps: [{ step_id: 1, source: 'user', message: [{}, { type: 1 }] }] }],
    ['no field of its own', { toString: [], constructor: {} }],
    ['nothing wrong', referenceCell()],
  ])('has the issues of a short one: %s', (_, parts) => {
    const value = { ...aCell(), run: 'one', ...parts };
    expect(sortedIssues(value, LONG)).toEqual(sortedIssues(value, 0));
  });

  test('that is right is given as it is', () => {
    const reference = referenceCell();
    expect(judge(cell, reference, LONG)).toEqual({ data: reference });
  });

  test('is judged no further than the faults of one entry that has very many', () => {
    const { asked, entry } = countingEntry();
    const schema = z.array(z.union([z.string(), z.array(entry)]));
    const { issues } = judge(schema, new Array(50).fill(new Array(2000).fill(0)), LONG);
    expect(issues).toHaveLength(1);
    expect(asked.entries).toBe(2000);
  });

  test('is judged no further than its faults are listed', () => {
    const { asked, entry } = countingEntry();
    const schema = z.strictObject({ lists: z.array(z.strictObject({ list: z.array(entry) })) });
    const value = { lists: Array.from({ length: 50 }, () => ({ list: new Array(400).fill(0) })) };
    expect(judge(schema, value, LONG).issues).toHaveLength(MAX_FAULTS + 1);
    expect(asked.entries).toBe(MAX_FAULTS + 1);
  });
});

describe('a list that is too long', () => {
  const limits = [
    ['/spans', 200_000],
    ['/model_calls', 200_000],
    ['/steps', 50_000],
    ['/scorers/blast_radius/added', 200_000],
    ['/source/truncated', 10_000],
  ] as const;

  test.each(limits)('is one problem, whatever its entries are: %s', (pointer, limit) => {
    const list = `[${'1,'.repeat(limit)}1]`;
    const text = pointer
      .split('/')
      .slice(1)
      .reduceRight((inner, key) => `{"${key}": ${inner}}`, list);
    const run = `${JSON.stringify(aCell()).slice(0, -1)},${text.slice(1)}`;
    const { problems } = parseDocument(cell, { file: 'a.json' }, run);
    expect(problems.map((problem) => [problem.rule, problem.pointer, problem.message])).toEqual([
      [
        'out-of-range',
        pointer,
        `expected a list of at most ${String(limit)} entries, received a list of ${String(limit + 1)}`,
      ],
    ]);
  });

  test('as long as the limit allows is judged entry by entry', () => {
    const files = [...new Array<string>(199_999).fill('a'), 1];
    const text = JSON.stringify({ ...aCell(), scorers: { blast_radius: { added: files } } });
    const { problems } = parseDocument(cell, { file: 'a.json' }, text);
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/scorers/blast_radius/added/199999']);
  });
});

describe('the work that faults cause', () => {
  test('of a hundred thousand unknown fields a thousand are named', () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `"f${String(index)}": 1`);
    const { problems } = parseDocument(cell, { file: 'a.json' }, `{${fields.join(',')}}`);
    expect(problems).toHaveLength(MAX_FAULTS + 1);
    expect(problems.at(-1)?.rule).toBe('more-faults');
  });
});

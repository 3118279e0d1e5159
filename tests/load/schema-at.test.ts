import { expect, test } from 'vitest';
import { cell } from '../../schemas/cell.ts';
import { schemaAt } from '../../src/load/schema-at.ts';

test('a field gives its description, an object the names of its fields', () => {
  expect(schemaAt(cell, ['run'])).toEqual({ description: 'Repeat number, from 1; 1 when absent.' });
  expect(schemaAt(cell, ['failure'])).toEqual({
    fields: ['class', 'message'],
    description: 'A failure that was recorded.',
  });
  expect(schemaAt(cell, []).fields).toContain('sweep_id');
});

test('paths lead through lists, records, what may be null, and alternatives', () => {
  expect(schemaAt(cell, ['spans', 3, 'parent_id']).description).toContain('part of');
  expect(schemaAt(cell, ['spans', 0, 'attrs', 'x'])).toEqual({});
  expect(schemaAt(cell, ['steps', 0, 'message', 2]).fields).toEqual(['type', 'text']);
});

test('a path that no schema knows gives nothing', () => {
  expect(schemaAt(cell, ['nowhere', 'at', 'all'])).toEqual({});
});

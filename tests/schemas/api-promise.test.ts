import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../schemas/json-schemas.ts';
import { breakingChanges, type SchemaNode } from '../support/breaking-changes.ts';

const folder = join(import.meta.dirname, '../fixtures/api-v1');
const promised = globSync('*.json', { cwd: folder }).sort();

describe('the documents of version 1 of the API', () => {
  test.each(promised)('keep what %s promises since its release', (file) => {
    const before = JSON.parse(readFileSync(join(folder, file), 'utf8')) as SchemaNode;
    const now = jsonSchemas()[basename(file, '.json')] as SchemaNode | undefined;
    expect(breakingChanges(before, now ?? {})).toEqual([]);
  });

  test('are all promised', () => {
    const names = Object.keys(jsonSchemas()).filter((name) => name.startsWith('api-') || name === 'run');
    expect(names.map((name) => `${name}.json`).sort()).toEqual(promised);
  });
});

describe('a change is refused', () => {
  const before: SchemaNode = {
    type: 'object',
    properties: {
      a: { type: 'string', enum: ['x'] },
      b: { anyOf: [{ type: 'number' }] },
      c: { type: 'array', items: { type: 'number' } },
    },
    required: ['a'],
  };
  const changed = (parts: Record<string, SchemaNode>, required = ['a']): SchemaNode => ({
    ...before,
    properties: { ...before.properties, ...parts },
    required,
  });

  test.each<[string, SchemaNode, string]>([
    ['that takes a field away', { ...before, properties: {}, required: [] }, '/a is gone'],
    ['that lets a sure field be absent', changed({}, []), '/a was always there and may now be absent'],
    ['of a type', changed({ a: { type: 'number', enum: ['x'] } }), '/a: type was "string" and is "number"'],
    [
      'that adds a label',
      changed({ a: { type: 'string', enum: ['x', 'y'] } }),
      '/a: enum was ["x"] and is ["x","y"]',
    ],
    [
      'that adds a form',
      changed({ b: { anyOf: [{ type: 'number' }, { type: 'null' }] } }),
      '/b: 1 forms became 2',
    ],
    [
      'inside of a list',
      changed({ c: { type: 'array', items: { type: 'string' } } }),
      '/c/*: type was "number" and is "string"',
    ],
  ])('%s', (_, now, sentence) => {
    expect(breakingChanges(before, now)).toContain(sentence);
  });

  test.each<[string, SchemaNode]>([
    ['a further field', changed({ d: { type: 'string' } }, ['a', 'd'])],
    ['other words for people', { ...before, description: 'better' }],
  ])('but not %s', (_, now) => {
    expect(breakingChanges(before, now)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../schemas/json-schemas.ts';

const committed = join(import.meta.dirname, '../../public/schemas/v1');

interface Node {
  type?: string;
  description?: string;
  properties?: Record<string, Node>;
  additionalProperties?: unknown;
  items?: Node;
  anyOf?: Node[];
  maximum?: number;
}

interface Place {
  path: string;
  node: Node;
}

/** Objects in which any name may stand, each with its reason beside it in schemas/. */
const freeForm = [
  /\/spans\/attrs$/,
  /\/refusal\/refusal_signals$/,
  /\/extra$/,
  /\/arguments$/,
  // A part of a message, as ATIF leaves it open.
  /\/(?:message|content)$/,
];

/** Every part of a schema with the names that lead to it. */
function placesIn(node: Node, path: string): Place[] {
  const below = [
    ...Object.entries(node.properties ?? {}).flatMap(([name, child]) => placesIn(child, `${path}/${name}`)),
    ...(node.anyOf ?? []).flatMap((child) => placesIn(child, path)),
    ...(node.items ? placesIn(node.items, path) : []),
  ];
  return [{ path, node }, ...below];
}

const places = Object.entries(jsonSchemas()).flatMap(([name, schema]) => placesIn(schema, name));

const fields = places.flatMap(({ path, node }) =>
  Object.entries(node.properties ?? {}).map(([name, field]) => ({ path: `${path}/${name}`, name, field })),
);

describe('every field says what it is', () => {
  test('in a sentence with a full stop', () => {
    const silent = fields.filter(({ field }) => !/\S.*[.…]$/.test(field.description ?? ''));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('a name with a unit has the unit in its sentence', () => {
    const units: [RegExp, RegExp][] = [
      [/_ms$/, /millisecond/i],
      [/_s$/, /second/i],
      [/_usd$/, /US dollar/i],
      [/sha256$/, /sha256/],
    ];
    const silent = fields.filter(({ name, field }) =>
      units.some(([form, unit]) => form.test(name) && !unit.test(field.description ?? '')),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('objects', () => {
  const objects = places.filter(({ node }) => node.type === 'object');
  const isFree = ({ path }: Place) => freeForm.some((form) => form.test(path));

  test('refuse names that are not known', () => {
    const loose = objects.filter((place) => !isFree(place) && place.node.additionalProperties !== false);
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  test('accept any name only in the places listed here, and each of these exists', () => {
    const free = objects.filter(({ node }) => node.additionalProperties !== false);
    expect(freeForm.filter((form) => !free.some(({ path }) => form.test(path)))).toEqual([]);
  });
});

describe('the published JSON Schemas', () => {
  const hint = 'run "npm run schemas"';

  test('are the committed ones', () => {
    const names = readdirSync(committed).sort();
    const expected = Object.keys(jsonSchemas()).map((name) => `${name}.json`);
    expect(names, hint).toEqual(expected.sort());
  });

  test.each(Object.entries(jsonSchemas()))('%s is as committed', (name, schema) => {
    const text = readFileSync(join(committed, `${name}.json`), 'utf8');
    expect(text, hint).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });
});

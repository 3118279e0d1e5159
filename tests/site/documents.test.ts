import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonSchemas } from '../../schemas/json-schemas.ts';
import { publishedRun } from '../../schemas/published-run.ts';
import { type BuiltSites, builtSite, siteFiles, siteText } from '../support/built-site.ts';

const dataDir = join(import.meta.dirname, '../../data');

/** Real data files, and the schema that each must fit. */
const dataFiles = {
  site: 'site.json',
  sweep: 'sweeps/*/sweep.json',
  cell: 'sweeps/*/*/**/*.json',
  'catalogue-cli': 'catalog/clis/*.json',
  'catalogue-model': 'catalog/models/**/*.json',
  'catalogue-task': 'catalog/tasks/**/*.json',
  'catalogue-category': 'catalog/categories/*.json',
};

describe('the published JSON Schemas', () => {
  const site = builtSite('root');

  test('are those that the schemas give', () => {
    const published = siteFiles(site).filter((file) => file.startsWith('schemas/v1/'));
    const texts = published.map((file) => [file, JSON.parse(siteText(site, file)) as unknown]);
    const expected = Object.entries(jsonSchemas()).map(([name, schema]) => [
      `schemas/v1/${name}.json`,
      schema,
    ]);
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(expected));
  });

  test.each(Object.entries(dataFiles))('accept every real file: %s', (name, pattern) => {
    const files = globSync(pattern, { cwd: dataDir });
    expect(files.length).toBeGreaterThan(0);
    const schema = published(name);
    expect(files.filter((file) => !schema.safeParse(readJson(join(dataDir, file))).success)).toEqual([]);
  });

  test.each(Object.keys(dataFiles))('refuse a key that nobody knows: %s', (name) => {
    const [file = ''] = globSync(dataFiles[name as keyof typeof dataFiles], { cwd: dataDir });
    const odd = { ...(readJson(join(dataDir, file)) as object), unheard_of: 1 };
    expect(published(name).safeParse(odd).success).toBe(false);
  });

  function published(name: string): z.ZodType {
    return z.fromJSONSchema(
      JSON.parse(siteText(site, `schemas/v1/${name}.json`)) as z.core.JSONSchema.JSONSchema,
    );
  }
});

test.each<[keyof BuiltSites, number]>([
  ['root', 72],
  ['based', 72],
  ['hostile', 6],
])('every API document of a run fits its schema: %s', (name, count) => {
  const site = builtSite(name);
  const files = siteFiles(site).filter((file) => file.startsWith('api/v1/runs/'));
  expect(files).toHaveLength(count);
  const faults = files.flatMap(
    (file) => publishedRun.safeParse(JSON.parse(siteText(site, file))).error ?? [],
  );
  expect(faults).toEqual([]);
});

test('every JSON file of a site is JSON', () => {
  const site = builtSite('root');
  const files = siteFiles(site).filter((file) => file.endsWith('.json'));
  for (const file of files) expect(() => JSON.parse(siteText(site, file)) as unknown, file).not.toThrow();
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

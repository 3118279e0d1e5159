import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/export/documents.ts';
import { apiSchemaOf } from '../../support/api-kinds.ts';
import { collect } from '../../support/collect.ts';
import { folderSite, realSite } from '../../support/real-site.ts';

const addresses = { base: '/bench/', siteUrl: 'https://bench.example' };
const madeUp = await apiOf(await folderSite('made-up'));
const real = await apiOf(await realSite());

async function apiOf(site: Awaited<ReturnType<typeof realSite>>): Promise<Map<string, unknown>> {
  const all = await collect(documents(site, addresses));
  const api = all.filter(({ path }) => path.startsWith('api/'));
  return new Map(api.map(({ path, body }) => [path, JSON.parse(body.toString()) as unknown]));
}

describe('the API', () => {
  test.each([
    ['made-up', madeUp],
    ['published', real],
  ])('of %s data: every document fits its schema', (_, api) => {
    const refused = [...api].filter(([path, document]) => !apiSchemaOf(path).safeParse(document).success);
    expect(api.size).toBeGreaterThan(10);
    expect(refused.map(([path]) => path)).toEqual([]);
  });

  test.each([
    ['index', 'api/v1/index.json'],
    ['tasks', 'api/v1/tasks.json'],
    ['standings', 'api/v1/standings.json'],
    ['sweep', 'api/v1/sweeps/spring.json'],
    ['run-list', 'api/v1/sweeps/spring/runs-1.json'],
    ['cell', 'api/v1/cells/acme/maker/model-1/words/superseded.json'],
  ])('the document of the %s is the one on record', async (name, path) => {
    const text = `${JSON.stringify(madeUp.get(path), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../expected/export/${name}.json`);
  });

  test('every address that a document names, and that is of the API, is there', () => {
    const named = [...real.values()].flatMap((document) =>
      [...JSON.stringify(document).matchAll(/"https:\/\/bench\.example\/bench\/(api\/v1\/[^"{]*)"/g)].map(
        ([, path]) => path ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((path) => !real.has(path))).toEqual([]);
  });
});

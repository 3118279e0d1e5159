import { describe, expect, test } from 'vitest';
import { publishedRun } from '../../schemas/published-run.ts';
import type { Addresses } from '../../src/export/addresses.ts';
import { documents } from '../../src/export/documents.ts';
import { permanentCopies } from '../../src/export/permanent-copies.ts';
import type { Site } from '../../src/load/site-model.ts';
import { folderSite, realSite } from '../support/real-site.ts';

const real = await realSite();
const madeUp = await folderSite('made-up');

interface TextDocument {
  path: string;
  body: string;
}

async function documentsOf(site: Site, addresses: Addresses = { base: '/' }): Promise<TextDocument[]> {
  const all: TextDocument[] = [];
  for await (const { path, body } of documents(site, addresses)) all.push({ path, body: body.toString() });
  return all;
}

const madeUpDocuments = await documentsOf(madeUp);

function runOf(address: string, all: readonly TextDocument[] = madeUpDocuments) {
  const found = all.find(({ path }) => path === `api/v1/runs/${address}.json`);
  return publishedRun.parse(JSON.parse(found?.body ?? 'null'));
}

describe('the files of a site that are no pages', () => {
  test('every cell has a badge, every run a document, and every output a file, under addresses of their own', async () => {
    const paths = madeUpDocuments.map(({ path }) => path).sort();
    expect(new Set(paths).size).toBe(paths.length);
    await expect(`${paths.join('\n')}\n`).toMatchFileSnapshot('../expected/export/made-up-files.txt');
  });

  test('a badge is a picture', () => {
    const badges = madeUpDocuments.filter(({ path }) => path.endsWith('.svg'));
    expect(badges.filter(({ body }) => !body.startsWith('<svg '))).toEqual([]);
  });

  test('all published cells give documents that their schema accepts', async () => {
    const runs = (await documentsOf(real)).filter(({ path }) => path.startsWith('api/v1/runs/'));
    const refused = runs.filter(({ body }) => !publishedRun.safeParse(JSON.parse(body)).success);
    expect(runs).toHaveLength(real.cells.length);
    expect(refused.map(({ path }) => path)).toEqual([]);
  });
});

describe('the document of a run', () => {
  test('the document of the reference cell is the one on record', async () => {
    const address = 'expansion-20260616/opencode/meta/llama-4-maverick-17b-128e-instruct';
    const { recorded: _, ...rest } = runOf(
      `${address}/polyglot/rust-error-handling`,
      await documentsOf(real, { base: '/bench', siteUrl: 'https://bench.example' }),
    );
    const text = `${JSON.stringify(rest, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../expected/export/reference.json');
  });

  test('what was not recorded is absent, never null', () => {
    const { body = '' } = madeUpDocuments.find(({ path }) => /runs\/.*\/ids-only\.json$/.test(path)) ?? {};
    expect(body).not.toContain('null');
    expect(Object.keys(JSON.parse(body) as object)).toEqual(
      'version ids status outcome readings links source warnings redactions recorded'.split(' '),
    );
  });

  test('a withdrawn run gives nothing of its record away', () => {
    const run = runOf('spring/acme/maker/model-1/words/withdrawn');
    expect(Object.keys(run)).toEqual(
      'version ids category status withdrawn readings links source warnings redactions'.split(' '),
    );
    expect(run).toMatchObject({
      status: 'withdrawn',
      withdrawn: { date: '2026-03-09', reason: 'The image held the solution.' },
      source: {},
      readings: { pass: { state: 'withheld' }, composite: { state: 'withheld' } },
    });
  });

  test('a run of an older sweep is superseded, the others are current', () => {
    const words = 'acme/maker/model-1/words';
    expect(runOf(`autumn/${words}/superseded`).status).toBe('superseded');
    expect(runOf(`spring/${words}/superseded`).status).toBe('current');
    expect(runOf(`spring/${words}/repeats/run-3`).status).toBe('current');
  });

  test('what was redacted is named by rule and place, and is not there', () => {
    const run = runOf('spring/acme/maker/model-1/words/many-spans');
    expect(run.redactions).toEqual([
      { rule: 'email-address', pointer: '/source/note', count: 1 },
      { rule: 'home-directory', pointer: '/source/note', count: 1 },
    ]);
    expect(run.recorded?.source?.note).toBe('kept by [email] in [home]/runs');
  });
});

describe('the links of a document', () => {
  const tail = 'acme/maker/model-1/words/repeats';

  test.each([
    ['start at the root of the host without a site URL', { base: '/' }, ''],
    ['start with the base', { base: '/bench/' }, '/bench'],
    ['are full with a site URL', { base: '/', siteUrl: 'https://bench.example' }, 'https://bench.example'],
    [
      'are full with a site URL and a base',
      { base: '/bench', siteUrl: 'https://bench.example' },
      'https://bench.example/bench',
    ],
  ])('%s', async (_, addresses, start) => {
    expect(runOf(`spring/${tail}/run-2`, await documentsOf(madeUp, addresses)).links).toEqual({
      page: `${start}/cell/${tail}/`,
      permanent: `${start}/sweep/spring/cell/${tail}/run-2/`,
      badge: `${start}/badge/${tail}.svg`,
      self: `${start}/api/v1/runs/spring/${tail}/run-2.json`,
    });
  });
});

test('the page of the run that a cell shows is published a second time, at its permanent address', () => {
  const copies = [...permanentCopies(madeUp)];
  expect(copies).toHaveLength(madeUp.cells.length);
  expect(copies).toContainEqual({
    from: 'cell/acme/maker/model-1/words/superseded/index.html',
    to: 'sweep/spring/cell/acme/maker/model-1/words/superseded/index.html',
  });
});

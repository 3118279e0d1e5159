import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { feedDocuments } from '../../../src/export/feeds/feed-documents.ts';
import { aCell } from '../../support/a-cell.ts';
import { loadFolder } from '../../support/load-folder.ts';
import { folderSite, realSite } from '../../support/real-site.ts';

const siteUrl = 'https://bench.example';

function feedsOf(site: Awaited<ReturnType<typeof realSite>>): Map<string, string> {
  const all = [...feedDocuments(site, '/bench/', siteUrl)];
  return new Map(all.map(({ path, body }) => [path, body.toString()]));
}

const madeUp = feedsOf(await folderSite('made-up'));
const real = feedsOf(await realSite());

/** The elements of an XML text, as a strict parser reads them: path, attributes, text. */
function elements(xml: string): { path: string; attributes: Record<string, string>; text: string }[] {
  const found: { path: string; attributes: Record<string, string>; text: string }[] = [];
  const open: number[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = found[open.at(-1) ?? -1]?.path ?? '';
    open.push(
      found.push({ path: `${parent}/${name}`, attributes: attributes as Record<string, string>, text: '' }) -
        1,
    );
  });
  parser.on('text', (text) => {
    const element = found[open.at(-1) ?? -1];
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}

function textsAt(xml: string, path: string): string[] {
  return elements(xml).flatMap((element) => (element.path === path ? element.text : []));
}

describe('the feed of the site', () => {
  test.each(['feed.xml', 'feed.json'])('%s is the one on record', async (path) => {
    await expect(madeUp.get(path)).toMatchFileSnapshot(`../../expected/export/${path}`);
  });

  test('has what RFC 4287 wants of a feed and of every entry', () => {
    for (const xml of [...real].flatMap(([path, body]) => (path.endsWith('.xml') ? body : []))) {
      const entries = elements(xml).filter(({ path }) => path === '/feed/entry').length;
      for (const name of ['id', 'title', 'updated']) {
        expect(textsAt(xml, `/feed/${name}`)).toHaveLength(1);
        expect(textsAt(xml, `/feed/entry/${name}`)).toHaveLength(entries);
      }
      expect(textsAt(xml, '/feed/author/name')).toHaveLength(1);
      const ids = textsAt(xml, '/feed/entry/id');
      expect(new Set(ids).size).toBe(ids.length);
      const dates = textsAt(xml, '/feed/entry/updated');
      expect(dates).toEqual(dates.toSorted().reverse());
    }
  });

  test('says the same in both formats', () => {
    const feed = JSON.parse(real.get('feed.json') ?? '') as { items: { id: string; title: string }[] };
    expect(feed.items.length).toBeGreaterThan(70);
    expect(feed.items.map(({ id }) => id)).toEqual(textsAt(real.get('feed.xml') ?? '', '/feed/entry/id'));
    expect(feed.items.map(({ title }) => title)).toEqual(
      textsAt(real.get('feed.xml') ?? '', '/feed/entry/title'),
    );
  });

  test('tells what was withdrawn, with the reason', () => {
    const [title] = textsAt(madeUp.get('feed.xml') ?? '', '/feed/entry/title').filter((text) =>
      /withdrawn/.test(text),
    );
    expect(title).toBe('acme × maker/model-1 on words/withdrawn: withdrawn');
    expect(madeUp.get('feed.xml')).toContain('<summary>The image held the solution.</summary>');
  });

  test('tells what a newer sweep changed', async () => {
    const at = (day: string) => `${day}T10:00:00Z`;
    const run = (sweepId: string, day: string, pass: number) =>
      aCell({ sweep_id: sweepId, started_at: at(day), scorers: { pass_rate: { pass } } });
    const { site } = await loadFolder({
      'sweeps/old/a.json': run('old', '2026-01-01', 1),
      'sweeps/new/a.json': run('new', '2026-02-01', 0),
    });
    expect(textsAt(feedsOf(site).get('feed.xml') ?? '', '/feed/entry/title')).toContain(
      'acme × maker/model-1 on words/reverse: regressed in sweep new',
    );
  });
});

test('every CLI, model and task has a feed of its own, with nothing but its own events', () => {
  const feed = JSON.parse(real.get('feeds/cli/aider.json') ?? '') as { items: { title: string }[] };
  expect(feed.items.length).toBeGreaterThan(10);
  expect(feed.items.filter(({ title }) => !title.startsWith('aider × '))).toEqual([]);
  expect([...real.keys()].filter((path) => path.startsWith('feeds/task/')).length).toBe(20);
});

test('texts of the data stay texts', async () => {
  const { site } = await loadFolder({
    'sweeps/spring/a.json': aCell({ task: '<b>&"x"]]>', started_at: '2026-01-01T00:00:00Z' }),
  });
  const [title] = textsAt(feedsOf(site).get('feeds/cli/acme.xml') ?? '', '/feed/entry/title');
  expect(title).toContain('on <b>&"x"]]>: ');
});

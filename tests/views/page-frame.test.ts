import { describe, expect, test } from 'vitest';
import type { SiteSettings } from '../../schemas/site.ts';
import type { CardChoice } from '../../src/load/card-choice.ts';
import { pageFrame } from '../../src/views/page-frame.ts';
import { feedPaths } from '../../src/routes/feed-paths.ts';
import { anEntry, aSite } from '../support/a-site.ts';

const page = { title: 'Glossary', description: 'Words.', path: '/glossary/', base: '/' };

function frameOf(options: Partial<Parameters<typeof pageFrame>[1]> = {}, settings: SiteSettings = {}) {
  return pageFrame(aSite([], { settings }), { ...page, ...options });
}

describe('the full address of a page', () => {
  test('is absent without a site URL', () => {
    expect(Object.keys(frameOf())).not.toContain('canonical');
  });

  test.each([
    ['/', 'https://bench.example/glossary/'],
    ['/bench', 'https://bench.example/bench/glossary/'],
    ['/bench/', 'https://bench.example/bench/glossary/'],
  ])('under the base %s is %s', (base, canonical) => {
    expect(frameOf({ base, siteUrl: 'https://bench.example' }).canonical).toBe(canonical);
  });

  test('is the one that search engines should prefer, where that is another', () => {
    const { canonical, path } = frameOf({ siteUrl: 'https://bench.example', canonicalPath: '/cell/a/' });
    expect([canonical, path]).toEqual(['https://bench.example/cell/a/', '/glossary/']);
  });
});

describe('the name of the site', () => {
  test('stands behind the title', () => {
    expect(frameOf({}, { name: 'Spring bench' }).title).toBe('Glossary · Spring bench');
  });

  test('stands once where it is the title', () => {
    expect(frameOf({ title: 'Spring bench' }, { name: 'Spring bench' }).title).toBe('Spring bench');
  });

  test('is neutral where there are no settings', () => {
    expect(frameOf()).toMatchObject({ siteName: 'Benchmark results', footer: [], unlisted: false });
  });
});

test('the footer names licences, publisher and repository, with links where they are known', () => {
  const { footer } = frameOf(
    {},
    {
      licences: { data: { id: 'CC0-1.0' }, code: { id: 'MIT', url: 'https://mit.example/' } },
      publisher: { name: 'Ada' },
      repository: 'https://git.example/bench',
    },
  );
  expect(footer).toEqual([
    { text: 'Data CC0-1.0' },
    { text: 'Ada' },
    { text: 'Code MIT', url: 'https://mit.example/' },
    { text: 'Repository', url: 'https://git.example/bench' },
  ]);
});

describe('the picture for sharing', () => {
  const known = { base: '/bench/', siteUrl: 'https://bench.example' };
  const cardOf = (cards: CardChoice, options: Partial<Parameters<typeof pageFrame>[1]>) =>
    pageFrame(aSite([anEntry()], { cards }), { ...page, ...options }).card;

  test('has a full address under the base, and says what it shows', () => {
    const card = cardOf('standings', { ...known, path: '/cli/acme/' });
    expect(card?.url).toBe('https://bench.example/bench/card/cli/acme.png');
    expect(card?.alt).toMatch(/^CLI acme: /);
  });

  test('is left out without a site URL, without cards, and on pages that have none', () => {
    expect(cardOf('standings', { path: '/cli/acme/' })).toBeUndefined();
    expect(cardOf('none', { ...known, path: '/cli/acme/' })).toBeUndefined();
    expect(cardOf('all', known)).toBeUndefined();
  });
});

describe('the feed of a page', () => {
  const siteUrl = 'https://bench.example';

  test('is named in both its forms, after the page', () => {
    expect(frameOf({ siteUrl, feed: feedPaths('task', 'words/many') }).alternates).toEqual([
      {
        type: 'application/atom+xml',
        path: '/feeds/task/words/many.xml',
        title: 'Glossary · Benchmark results',
      },
      {
        type: 'application/feed+json',
        path: '/feeds/task/words/many.json',
        title: 'Glossary · Benchmark results',
      },
    ]);
  });

  test('of everything is named after the site', () => {
    const titles = frameOf({ siteUrl, feed: 'site' }).alternates.map(({ title }) => title);
    expect(titles).toEqual(['Benchmark results', 'Benchmark results']);
  });

  test('is not named without a site URL: then it is not there', () => {
    expect(frameOf({ feed: 'site' }).alternates).toEqual([]);
  });
});

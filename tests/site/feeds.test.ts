import { describe, expect, test } from 'vitest';
import { builtSite, siteFiles, siteText } from '../support/built-site.ts';

/** The feeds that the head of a page names, as paths. */
function feedsOf(html: string): string[] {
  const links = html.matchAll(
    /<link rel="alternate" type="application\/(?:atom\+xml|feed\+json)" href="([^"]*)"/g,
  );
  return Array.from(links, ([, path = '']) => path);
}

describe('the feeds that the heads of pages name', () => {
  const site = builtSite('based');
  const files = siteFiles(site);
  const feeds = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, feedsOf(siteText(site, file))]),
  );

  test('are all those of the site, and each is there', () => {
    const published = files.filter((file) => /^feed\.|^feeds\//.test(file)).map((file) => site.base + file);
    expect([...new Set([...feeds.values()].flat())].toSorted()).toEqual(published.toSorted());
  });

  test.each([
    ['index.html', ['/bench/feed.xml', '/bench/feed.json']],
    ['glossary/index.html', ['/bench/feed.xml', '/bench/feed.json']],
    ['cli/index.html', ['/bench/feed.xml', '/bench/feed.json']],
    ['cli/opencode/index.html', ['/bench/feeds/cli/opencode.xml', '/bench/feeds/cli/opencode.json']],
  ])('%s names %j', (file, expected) => {
    expect(feeds.get(file)).toEqual(expected);
  });

  test('are left to the pages of lists: pages of runs, which are counted by the byte, name none', () => {
    const named = [...feeds].filter(
      ([file, paths]) => /^(?:cell|sweep\/[^/]+\/cell)\//.test(file) && paths.length > 0,
    );
    expect(named).toEqual([]);
  });
});

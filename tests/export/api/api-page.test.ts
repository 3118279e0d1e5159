import { describe, expect, test } from 'vitest';
import { abridge } from '../../../src/export/api/abridge.ts';
import { apiPage } from '../../../src/export/api/api-page.ts';
import { documents } from '../../../src/export/documents.ts';
import { collect } from '../../support/collect.ts';
import { folderSite } from '../../support/real-site.ts';

const site = await folderSite('made-up');
const addresses = { base: '/', siteUrl: 'https://bench.example' };
const view = apiPage(site, addresses);

describe('the page about the API', () => {
  test('shows documents of the site, each at its address', async () => {
    const all = new Map(
      (await collect(documents(site, addresses))).map(({ path, body }) => [`/${path}`, body]),
    );
    expect(view.kinds.length).toBeGreaterThan(7);
    for (const { path, example } of view.kinds) {
      const whole = JSON.parse(all.get(path)?.toString() ?? 'null') as object;
      expect(JSON.parse(example.code)).toEqual(abridge(whole));
    }
  });

  test('offers only files that the site has', async () => {
    const all = new Set((await collect(documents(site, addresses))).map(({ path }) => `/${path}`));
    const offered = [...view.downloads, ...view.feeds, ...view.others].map(({ path }) => path);
    expect(offered.filter((path) => !all.has(path))).toEqual(['/hashes.json']);
  });

  test('says why there are no feeds where the site does not know its address', () => {
    const { feeds, noFeeds } = apiPage(site, { base: '/' });
    expect([feeds, noFeeds]).toEqual([[], expect.stringContaining('built without its own')]);
  });
});

test('an example shows the first two entries of a list, the start of a long text, and how much was cut', () => {
  expect(abridge({ a: [1, 2, [1, 2, 3], 4], b: 'x'.repeat(200), c: null, d: 0 })).toEqual({
    a: [1, 2, '… 2 more'],
    b: `${'x'.repeat(160)}… (cut here)`,
    c: null,
    d: 0,
  });
});

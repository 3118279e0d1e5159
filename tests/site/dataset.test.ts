import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/publish/hashes.ts';
import { builtSite, siteFiles, siteText } from '../support/built-site.ts';

interface Dataset {
  distribution: { contentUrl: string; contentSize: string; sha256: string }[];
}

test.each(['root', 'based'] as const)(
  'the Dataset offers every table of the site built for the %s of a host, each as large as it says and with the hash it says',
  (name) => {
    const site = builtSite(name);
    const { distribution } = JSON.parse(siteText(site, 'dataset.jsonld')) as Dataset;
    const offered = distribution.map((file) => {
      const { pathname } = new URL(file.contentUrl);
      expect(pathname.startsWith(site.base)).toBe(true);
      return { ...file, path: decodeURI(pathname.slice(site.base.length)) };
    });
    const tables = siteFiles(site).filter((path) => /^download\/.*\.(?:csv|jsonl\.gz|parquet)$/.test(path));
    expect(offered.map(({ path }) => path).toSorted()).toEqual(tables.toSorted());
    for (const { path, contentSize, sha256: said } of offered) {
      const bytes = readFileSync(join(site.dir, path));
      expect([path, `${String(bytes.length)} B`, sha256(bytes)]).toEqual([path, contentSize, said]);
    }
  },
);

test.each(['index.html', 'api/index.html'])('%s names the Dataset in its head', (page) => {
  const site = builtSite('based');
  expect(siteText(site, page)).toContain(
    '<link rel="alternate" type="application/ld+json" href="/bench/dataset.jsonld" title="Data set">',
  );
});

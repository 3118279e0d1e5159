import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteSettings } from '../../schemas/site.ts';
import { loadSite } from '../../src/load/load-site.ts';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite, siteFiles, siteText } from '../support/built-site.ts';
import { findLinkFaults, findUnreachable } from '../support/find-link-faults.ts';
import { hostileData, hostileRun, hostileRuns } from '../support/hostile-runs.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { openDetails } from '../support/open-details.ts';
import type { PageFacts } from '../support/page-facts.ts';
import { readSitePages } from '../support/read-site-pages.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = builtSite('hostile');
const { open, address } = siteBrowser(site);

describe('a site made of hostile data', () => {
  let pages: ReadonlyMap<string, PageFacts>;

  beforeAll(async () => {
    pages = await readSitePages(site);
  });

  test('has a page for each run, the withdrawn one included', () => {
    expect([...pages.keys()].filter((file) => file.startsWith('cell/'))).toHaveLength(hostileRuns.length + 1);
  });

  test('leads nowhere but to its own files and the addresses that its publisher and its sources gave', () => {
    const { licences, publisher, repository } = siteSettings.parse(
      JSON.parse(readFileSync(join(hostileData, 'site.json'), 'utf8')),
    );
    const sources = hostileRuns.map((name) => hostileRun(name).source?.url);
    const sweepSource = 'https://sweep.example/?q="><b>';
    const given = [licences?.data?.url, publisher?.url, repository, sweepSource, ...sources];
    const reports = [...pages.values()]
      .flatMap(({ addresses }) => addresses.map(({ value }) => value))
      .filter((value) => value.startsWith(`${repository ?? ''}/issues/new?`));
    expect(reports.length).toBeGreaterThan(hostileRuns.length);
    const outward = new Set([...given.filter((url) => url !== undefined), ...reports]);
    expect(findLinkFaults({ site, pages, outward, publishedAt: 'https://hostile.example/' })).toEqual([]);
    expect(findUnreachable({ site, pages })).toEqual(['404.html']);
  });

  test('is valid HTML', async () => {
    const files = [...pages.keys()].filter((file) => !file.startsWith('sweep/'));
    const faults = await Promise.all(files.map((file) => htmlFaults(siteText(site, file))));
    expect(Object.fromEntries(files.map((file, index) => [file, faults[index]]))).toEqual(
      Object.fromEntries(files.map((file) => [file, []])),
    );
  });

  test('runs no script of the data on any page, badge or document', async () => {
    const shown = siteFiles(site).filter(
      (file) => /\.(?:html|svg|json)$/.test(file) && !file.startsWith('schemas/'),
    );
    expect(shown.length).toBeGreaterThan(20);
    const { page, complaints } = await open('/');
    for (const file of shown) {
      await page.goto(address(`/${file}`));
      if (file.endsWith('.html')) await openDetails(page);
      if (file === 'compare/index.html') await page.locator('compare-pairs[data-ready]').waitFor();
      expect([file, await page.evaluate(() => '__pwned' in globalThis)]).toEqual([file, false]);
      expect([file, await page.evaluate(() => location.href)]).toEqual([file, address(`/${file}`)]);
    }
    expect(complaints).toEqual([]);
  });

  test('stays within the window on a telephone', async () => {
    for (const name of hostileRuns) {
      const { page } = await open(cellPath(hostileRun(name)), { viewport: { width: 390, height: 844 } });
      await openDetails(page);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([name, excess]).toEqual([name, 0]);
    }
  });
});

test('a source address that would run code is refused', async () => {
  const { site: loaded, problems } = await loadSite(join(hostileData, '../javascript-address'));
  expect(loaded.cells).toEqual([]);
  expect(problems.map(({ severity, pointer }) => [severity, pointer])).toEqual([['error', '/source/url']]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../schemas/cell.ts';
import { siteSettings } from '../../schemas/site.ts';
import { builtSite, siteFiles, siteText } from '../support/built-site.ts';
import { findLinkFaults, findUnreachable } from '../support/find-link-faults.ts';
import { clis } from '../../src/snippets/clis.ts';
import type { PageFacts } from '../support/page-facts.ts';
import { readSitePages } from '../support/read-site-pages.ts';
import { realCells } from '../support/real-cells.ts';

const settings = siteSettings.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/site.json'), 'utf8')),
);

const cells = [...realCells().values()];
const sweepSources = ['https://codingagentbench.com/provenance'];

/** Where the commands for a reader's own model are documented: named on the pages of CLIs, and in the script that fills them in. */
const documentation = [...clis.values()].flatMap((cli) => ('docs' in cli ? [cli.docs] : []));

const outward = new Set(
  [
    settings.licences?.code?.url,
    settings.licences?.data?.url,
    settings.publisher?.url,
    ...sweepSources,
    ...documentation,
    ...cells.map(({ source }) => source?.url),
  ].filter((url) => url !== undefined),
);

describe.each(['root', 'based'] as const)('the site built for the %s of a host', (name) => {
  const site = builtSite(name);
  let pages: ReadonlyMap<string, PageFacts>;

  beforeAll(async () => {
    pages = await readSitePages(site);
  });

  test('has a page for each cell, each run and each list', () => {
    const kinds = [...pages.keys()].map((file) => file.split('/')[0]);
    const count = (kind: string) => kinds.filter((other) => other === kind).length;
    const distinct = (nameOf: (cell: Cell) => string) => new Set(cells.map(nameOf)).size;
    const list = 1;
    expect(count('cell')).toBe(cells.length);
    expect(count('sweep')).toBe(cells.length + distinct(({ sweep_id }) => sweep_id) + list);
    expect(count('pair')).toBe(distinct(({ cli, model }) => `${cli} ${model}`));
    expect(count('cli')).toBe(distinct(({ cli }) => cli) + list);
    expect(count('model')).toBe(distinct(({ model }) => model) + list);
    expect(count('task')).toBe(distinct(({ task }) => task) + list);
    expect(count('category')).toBe(distinct(({ category = '' }) => category));
  });

  test('leads nowhere wrong: each address is a file, each anchor an element, and only links name other hosts', () => {
    const publishedAt = `${settings.url ?? ''}${site.base}`;
    expect(findLinkFaults({ site, pages, outward, publishedAt })).toEqual([]);
  });

  test('can be walked from the front page: only the page for wrong addresses is reached by none', () => {
    expect(findUnreachable({ site, pages })).toEqual(['404.html']);
  });

  test('has stylesheets that load its own files only', () => {
    const sheets = siteFiles(site).filter((file) => file.endsWith('.css'));
    const addresses = sheets.flatMap((file) =>
      [...siteText(site, file).matchAll(/url\((['"]?)(.*?)\1\)|@import[^;]*/g)].map(
        ([whole, , url]) => url ?? whole,
      ),
    );
    const loaded = addresses.filter((address) => !address.startsWith('#'));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => !isFile(url))).toEqual([]);
  });

  test('has scripts that name no other host than pages do, and invented ones', () => {
    const scripts = siteFiles(site).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const named = scripts.flatMap((file) => siteText(site, file).match(/\/\/[\w-]+\.[\w.-]+/g) ?? []);
    const known = new Set(documentation.map((url) => `//${new URL(url).host}`));
    // Names, not addresses that anything loads: the namespace of SVG, and the schema in a configuration of crush.
    const names = new Set(['//www.w3.org', '//charm.land']);
    const isKnown = (host: string) => known.has(host) || names.has(host) || host.endsWith('.example');
    expect(named.filter((host) => !isKnown(host))).toEqual([]);
  });

  function isFile(url: string): boolean {
    return url.startsWith(site.base) && siteFiles(site).includes(url.slice(site.base.length));
  }
});

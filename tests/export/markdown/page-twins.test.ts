import { expect, test } from 'vitest';
import { markdownTwin } from '../../../src/export/markdown/markdown-twin.ts';
import { pageTwins } from '../../../src/export/markdown/page-twins.ts';
import { permanentCopies } from '../../../src/export/permanent-copies.ts';
import { folderSite } from '../../support/real-site.ts';

const site = await folderSite('made-up');
const addresses = { base: '/' };

test('the page of every cell has its Markdown, and no other page has', () => {
  const pages = [...permanentCopies(site)];
  const twins = pages.flatMap(({ from }) => pageTwins(site, from, addresses));
  expect(twins).toEqual(site.cells.map((entry) => markdownTwin(site, entry, addresses)));
  expect(pages.flatMap(({ to }) => pageTwins(site, to, addresses))).toEqual([]);
  expect(pageTwins(site, 'index.html', addresses)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { cellView } from '../../../src/views/cell/cell-view.ts';
import { runView } from '../../../src/views/cell/run-view.ts';
import { cellOf, folderSite } from '../../support/real-site.ts';

const site = await folderSite('made-up');
const entry = cellOf(site, 'acme', 'words/repeats');
const [first, second] = entry.runs;
if (!first || !second) throw new Error('the cell has runs');
const published = { base: '/', siteUrl: 'https://bench.example' };

describe('what the page of a run says', () => {
  test('is decided once for the page and its Markdown, also where they write the address of the site differently', () => {
    const view = runView(site, entry, first, published);
    expect(runView(site, entry, first, { base: '/', siteUrl: 'https://bench.example/' })).toBe(view);
    expect(view).toEqual(cellView(site, entry, first, published));
  });

  test('is decided anew for another run, and for another address', () => {
    const elsewhere = { base: '/bench/', siteUrl: 'https://bench.example' };
    runView(site, entry, first, published);
    expect(runView(site, entry, second, published)).toEqual(cellView(site, entry, second, published));
    expect(runView(site, entry, second, elsewhere)).toEqual(cellView(site, entry, second, elsewhere));
    expect(runView(site, entry, second, elsewhere)).not.toEqual(runView(site, entry, second, { base: '/' }));
  });
});

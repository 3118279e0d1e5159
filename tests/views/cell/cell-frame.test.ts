import { expect, test } from 'vitest';
import { cellFrame } from '../../../src/views/cell/cell-frame.ts';
import { cellView } from '../../../src/views/cell/cell-view.ts';
import { cellOf, folderSite, runOf } from '../../support/real-site.ts';

const site = await folderSite('made-up');
const entry = cellOf(site, 'acme', 'words/repeats');

function frameOf(published: { base: string; siteUrl?: string }) {
  const view = cellView(site, entry, runOf(entry, 'spring', 2), published);
  return cellFrame(site, view, published);
}

test('the page of a run names its cell, the site and its own data', () => {
  expect(frameOf({ base: '/' })).toMatchObject({
    title: 'acme × model-1 on repeats · Made-up bench',
    description:
      'Made-up bench: acme × maker/model-1 on words/repeats: failed; composite not recorded; sweep spring',
    json: '/api/v1/runs/spring/acme/maker/model-1/words/repeats/run-2.json',
  });
});

test('search engines are led to the stable address of the cell', () => {
  expect(frameOf({ base: '/bench', siteUrl: 'https://bench.example' }).canonical).toBe(
    'https://bench.example/bench/cell/acme/maker/model-1/words/repeats/',
  );
});

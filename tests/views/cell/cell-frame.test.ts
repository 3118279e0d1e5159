import { describe, expect, test } from 'vitest';
import { cellFrame } from '../../../src/views/cell/cell-frame.ts';
import { cellView } from '../../../src/views/cell/cell-view.ts';
import { runView } from '../../../src/views/cell/run-view.ts';
import type { Published } from '../../../src/views/published.ts';
import { cellOf, folderSite, runOf } from '../../support/real-site.ts';

const site = await folderSite('made-up');
const entry = cellOf(site, 'acme', 'words/repeats');

function frameOf(published: Published, run = 1) {
  const view = cellView(site, entry, runOf(entry, 'spring', run), published);
  return cellFrame(site, view, published);
}

test('the page of a run names its cell, the site and its own data', () => {
  expect(frameOf({ base: '/' }, 2)).toMatchObject({
    title: 'acme × model-1 on repeats · Made-up bench',
    description:
      'Made-up bench: acme × maker/model-1 on words/repeats: failed; composite not recorded; sweep spring',
    json: '/api/v1/runs/spring/acme/maker/model-1/words/repeats/run-2.json',
  });
});

describe('the address that counts', () => {
  const published = { base: '/bench', siteUrl: 'https://bench.example' };
  const tail = 'acme/maker/model-1/words';

  test('of the run that the cell page shows is the stable one, for both pages of the same bytes', () => {
    expect(frameOf(published)).toMatchObject({
      path: `/cell/${tail}/repeats/`,
      canonical: `https://bench.example/bench/cell/${tail}/repeats/`,
    });
  });

  test('of another run of the sweep is its permanent one', () => {
    expect(frameOf(published, 2)).toMatchObject({
      path: `/sweep/spring/cell/${tail}/repeats/run-2/`,
      canonical: `https://bench.example/bench/sweep/spring/cell/${tail}/repeats/run-2/`,
    });
  });

  test('of a superseded run is its permanent one', () => {
    const superseded = cellOf(site, 'acme', 'words/superseded');
    const view = runView(site, superseded, runOf(superseded, 'autumn'), published);
    const path = `/sweep/autumn/cell/${tail}/superseded/`;
    expect(cellFrame(site, view, published)).toMatchObject({
      path,
      canonical: `https://bench.example/bench${path}`,
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { CellEntry, Site } from '../../../src/load/site-model.ts';
import { pageLinks } from '../../../src/views/cell/page-links.ts';
import type { Published } from '../../../src/views/published.ts';
import { aSite, anEntry } from '../../support/a-site.ts';

const repository = 'https://git.example/maker/bench/';

function linksOf(site: Site, entry: CellEntry, published: Published = { base: '/' }) {
  return pageLinks(site, entry, entry.shown, published);
}

describe('the steps to the neighbours', () => {
  const cells = ['a', 'b', 'c'].map((task) => anEntry({ task }));
  const site = aSite(cells);
  const links = cells.map((entry) => linksOf(site, entry));

  test('previous and next link each other, cell by cell', () => {
    expect(links.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
      [undefined, links[1]?.stable],
      [links[0]?.stable, links[2]?.stable],
      [links[1]?.stable, undefined],
    ]);
  });

  test('the only cell has no neighbours', () => {
    const entry = anEntry();
    expect(Object.keys(linksOf(aSite([entry]), entry))).toEqual([
      'json',
      'permanent',
      'stable',
      'cite',
      'own',
    ]);
  });
});

describe('the link to the issue tracker', () => {
  const entry = anEntry({ cli: 'a & b', model: 'maker/m#1', task: 'words/100% ü', run: 2 });
  const { report } = linksOf(aSite([entry], { settings: { repository } }), entry);

  test('is there only where site.json names a repository', () => {
    expect(linksOf(aSite([entry]), entry).report).toBeUndefined();
    expect(report).toMatch(/^https:\/\/git\.example\/maker\/bench\/issues\/new\?title=/);
  });

  test('holds the ids of the run, URL-encoded', () => {
    expect(report).toMatch(/^[\w.~:/?=&%+*-]+$/);
    const { searchParams } = new URL(report ?? '');
    expect(searchParams.get('title')).toBe('Problem with run a & b × maker/m#1 on words/100% ü');
    expect(searchParams.get('body')?.split('\n').slice(0, 4)).toEqual([
      'Sweep: spring',
      'Run: 2',
      'Page: /sweep/spring/cell/a~20~26~20b/maker/m~231/words/100~25~20~c3~bc/run-2/',
      'Outcome shown: not scored',
    ]);
  });

  test('holds the full address of the page where the site knows its own', () => {
    const site = aSite([entry], { settings: { repository } });
    const link = linksOf(site, entry, { base: '/bench', siteUrl: 'https://bench.example' }).report;
    expect(new URL(link ?? '').searchParams.get('body')?.split('\n')[2]).toBe(
      'Page: https://bench.example/bench/sweep/spring/cell/a~20~26~20b/maker/m~231/words/100~25~20~c3~bc/run-2/',
    );
  });

  test('says that a run was withdrawn, which is no outcome', () => {
    const gone = anEntry({ withdrawn: { date: '2026-07-01' } });
    const link = linksOf(aSite([gone], { settings: { repository } }), gone).report;
    expect(new URL(link ?? '').searchParams.get('body')).toMatch(
      /\nOutcome shown: withdrawn\n\nWhat is wrong:\n$/,
    );
  });

  test('ids with line breaks stay in the title', () => {
    const odd = anEntry({ task: 'a\nRun: 9' });
    const link = linksOf(aSite([odd], { settings: { repository } }), odd).report;
    expect(new URL(link ?? '').searchParams.get('body')).not.toContain('Run: 9');
  });
});

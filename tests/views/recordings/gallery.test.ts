import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../schemas/cell.ts';
import { galleryView } from '../../../src/views/recordings/gallery.ts';
import {
  galleryFrame,
  galleryPageNumber,
  galleryParams,
} from '../../../src/views/recordings/gallery-pages.ts';
import { aCast } from '../../support/a-cast.ts';
import { aCell } from '../../support/a-cell.ts';
import { anEntry, aSite } from '../../support/a-site.ts';
import { loadFolder } from '../../support/load-folder.ts';

const span = { span_id: 's', kind: 'tool_call', name: 'write', start_ms: 0, duration_ms: 10 };

async function galleryOf(cells: Partial<Cell>[], files: Record<string, unknown> = {}) {
  const runs = cells.map((cell, at) => [`sweeps/spring/${String(at)}.json`, aCell({ run: at + 1, ...cell })]);
  const { site } = await loadFolder({ ...Object.fromEntries(runs), ...files });
  return galleryView(site, 1);
}

describe('the gallery', () => {
  const cast = aCast([
    [0, 'o', 'first\r\n'.repeat(30)],
    [4, 'o', 'last \x1b[1mline\x1b[0m'],
  ]);

  test('shows recordings before span summaries, each with its length, its outcome and its last screen', async () => {
    const { lead, cards } = await galleryOf(
      [
        { spans: [span], exit_code: 0 },
        {},
        { recording: 'recordings/a.cast', spans: [span], scorers: { pass_rate: { pass: 1 } } },
      ],
      { 'recordings/a.cast': cast },
    );
    expect(lead).toBe(
      '1 run has a recording of the terminal, of 3. 1 run without one has a summary that is played from recorded spans, and says so.',
    );
    expect(cards).toMatchObject([
      {
        path: '/player/sweep/spring/cell/acme/maker/model-1/words/reverse/run-3/',
        kind: 'recording',
        title: 'acme × model-1 on reverse',
        facts: '4.00\u00a0s · spring · run 3',
        outcome: { short: 'passed', tone: 'pass' },
        still: `${'first\n'.repeat(8)}last line`,
      },
      {
        path: '/player/sweep/spring/cell/acme/maker/model-1/words/reverse/',
        kind: 'span summary',
        facts: 'length not recorded · spring',
        outcome: { short: 'not scored', tone: 'none' },
        still: '   0:00.0  ◆ tool  write  (10 ms)\n   0:00.0  end of what was recorded',
      },
    ]);
  });

  test('says so where there is nothing to play', async () => {
    const { lead, cards, pages } = await galleryOf([{}]);
    expect([lead, cards, pages]).toEqual(['None of 1 run has a recording of its terminal.', [], 1]);
  });

  test('offers the outcomes that occur', async () => {
    const { outcomes } = await galleryOf([
      { spans: [span] },
      { spans: [span], scorers: { pass_rate: { pass: 1 } } },
    ]);
    expect(outcomes).toEqual(['not scored', 'passed']);
  });
});

describe('a gallery of very many runs', () => {
  const cells = Array.from({ length: 1000 }, (_, at) => anEntry({ task: `t${String(at)}`, spanCount: 5 }));
  const site = aSite(cells, {
    readRun: () => {
      throw new Error('read');
    },
  });

  test('is spread over pages of 120, and reads no run for a still', () => {
    const pages = galleryParams(site).map(({ params }) => galleryView(site, galleryPageNumber(params.page)));
    expect(pages.map(({ cards }) => cards.length)).toEqual([...Array<number>(8).fill(120), 40]);
    expect(new Set(pages.flatMap(({ cards }) => cards.map(({ path }) => path))).size).toBe(1000);
    expect(pages[0]?.cards[0]?.still).toBeUndefined();
  });

  test('gives each page an address, and search engines the first', () => {
    const frames = [1, 2].map((page) => galleryFrame(site, galleryView(site, page), { base: '/' }));
    expect(frames.map(({ path, unlisted }) => [path, unlisted])).toEqual([
      ['/recordings/', false],
      ['/recordings/page-2/', true],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { cellEmbeds, pairEmbeds } from '../../src/export/embed-documents.ts';
import type { Document } from '../../src/export/document.ts';
import { anEntry, aSite } from '../support/a-site.ts';
import { htmlFaults } from '../support/html-faults.ts';

const published = { base: '/bench', siteUrl: 'https://bench.example' };
const entry = anEntry({ outcome: 'failed' });
const site = aSite([entry], { settings: { name: 'Bench' } });

function textsOf(documents: Iterable<Document>): Map<string, string> {
  return new Map([...documents].map(({ path, body }) => [path, String(body)]));
}

describe('what embeds a cell', () => {
  test('is a page for frames and its description', () => {
    expect([...textsOf(cellEmbeds(site, entry, published)).keys()]).toEqual([
      'embed/cell/acme/maker/model-1/words/reverse/index.html',
      'oembed/cell/acme/maker/model-1/words/reverse.json',
    ]);
  });

  test('is the page alone without a site URL', () => {
    expect(textsOf(cellEmbeds(site, entry, { base: '/' })).size).toBe(1);
  });

  test('the page is as tests/expected/export/frame.html shows, and valid', async () => {
    const [page = ''] = textsOf(cellEmbeds(site, entry, published)).values();
    await expect(`${page.replaceAll('><', '>\n<')}`).toMatchFileSnapshot('../expected/export/frame.html');
    expect(await htmlFaults(page)).toEqual([]);
  });

  test('the description is one of oEmbed 1.0, type rich', () => {
    const text = [...textsOf(cellEmbeds(site, entry, published)).values()][1] ?? '';
    const oembed = JSON.parse(text) as Record<string, unknown>;
    expect(oembed).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Bench',
      provider_url: 'https://bench.example/bench/',
    });
    expect(oembed['html']).toContain(
      '<iframe src="https://bench.example/bench/embed/cell/acme/maker/model-1/words/reverse/"',
    );
    expect([typeof oembed['width'], typeof oembed['height']]).toEqual(['number', 'number']);
  });

  test.each(['"><script>1</script>', "'><img src=x onerror=1>", '</title></h1>&amp;', '\u0000\u202e'])(
    'ids and names made of %j stay text',
    async (text) => {
      const cell = anEntry({ cli: text, model: text, task: text, outcome: 'passed' });
      const hostile = aSite([cell], { settings: { name: text } });
      const [page = ''] = textsOf(cellEmbeds(hostile, cell, published)).values();
      const [pair = ''] = textsOf(pairEmbeds(hostile, published)).values();
      for (const html of [page, pair]) {
        expect(html).not.toMatch(/<(?:script|img)/);
        expect(html.match(/<title>/g)).toHaveLength(1);
      }
    },
  );
});

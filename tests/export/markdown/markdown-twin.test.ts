import { describe, expect, test } from 'vitest';
import { markdownTwin } from '../../../src/export/markdown/markdown-twin.ts';
import { aCell } from '../../support/a-cell.ts';
import { loadFolder } from '../../support/load-folder.ts';
import { cellOf, folderSite, realSite } from '../../support/real-site.ts';

const addresses = { base: '/', siteUrl: 'https://bench.example' };

describe('the page of a cell in Markdown', () => {
  test('of the reference cell is the one on record', async () => {
    const site = await realSite();
    const entry = cellOf(site, 'opencode', 'polyglot/rust-error-handling', 'maverick-17b-128e-instruct');
    const { path, body } = markdownTwin(site, entry, addresses);
    expect(path).toBe(
      'cell/opencode/meta/llama-4-maverick-17b-128e-instruct/polyglot/rust-error-handling/index.md',
    );
    await expect(body).toMatchFileSnapshot('../../expected/export/reference.md');
  });

  test('of a withdrawn run says so and gives nothing of its record away', async () => {
    const site = await folderSite('made-up');
    const { body } = markdownTwin(site, cellOf(site, 'acme', 'words/withdrawn'), addresses);
    await expect(body).toMatchFileSnapshot('../../expected/export/withdrawn.md');
  });

  test('holds texts of the data as texts', async () => {
    const { site } = await loadFolder({
      'sweeps/spring/a.json': aCell({ container_image: '[x](javascript:1) | <b> `c`' }),
    });
    const [entry] = site.cells;
    if (!entry) throw new Error('the folder has a run');
    const { body } = markdownTwin(site, entry, addresses);
    expect(body).toContain(String.raw`| image | \[x\](javascript:1) \| \<b\> \`c\` |`);
  });
});

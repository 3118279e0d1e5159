import { describe, expect, test } from 'vitest';
import { cellEmbedPath, cellPath, pairEmbedPath, pairPath } from '../../src/routes/page-paths.ts';
import { frameSize } from '../../src/snippets/embed/embed-codes.ts';
import { htmlFrame } from '../../src/snippets/embed/html.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open, blank, address } = siteBrowser(builtSite('root'));
const { reference } = cellsOfInterest;

describe('the choice of what embeds a result', () => {
  test.each([
    ['cell', cellPath(reference), 'badge'],
    ['pair', pairPath(reference), 'badge-pair'],
  ])(
    'on the page of a %s changes the code and the picture, and both name one file',
    async (_, path, folder) => {
      const { page, complaints } = await open(path);
      const part = page.locator('badge-embed');
      await part.getByLabel('Style').selectOption('for-the-badge, dark, PNG');
      await part.getByLabel('Language').selectOption('HTML');
      const code = (await part.locator('code').textContent()) ?? '';
      const image = new URL((await part.locator('img').getAttribute('src')) ?? '');
      const [, named = ''] = /<img src="([^"]+)"/.exec(code) ?? [];
      expect(new URL(named).pathname).toBe(image.pathname);
      expect(image.pathname).toMatch(new RegExp(`^/${folder}/.*\\.for-the-badge-dark\\.png$`));
      await expect
        .poll(() => part.locator('img').evaluate((one) => (one as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(100);
      expect(complaints).toEqual([]);
    },
  );

  test('is taken over by copying', async () => {
    const { page } = await open(cellPath(reference), { permissions: ['clipboard-read', 'clipboard-write'] });
    const part = page.locator('badge-embed');
    await part.getByLabel('Language').selectOption('AsciiDoc');
    await part.getByRole('button', { name: 'Copy' }).click();
    await part.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await part.locator('code').textContent());
    expect(copied).toMatch(/^image:https:/);
  });
});

test.each([cellEmbedPath(reference), pairEmbedPath(reference)])(
  'the small page %s works in a frame of another page, and fits it',
  async (path) => {
    const { page, complaints } = await blank();
    await page.setContent(htmlFrame('a result', address(path), frameSize));
    const frame = page.frameLocator('iframe');
    expect((await frame.locator('h1').textContent())?.length).toBeGreaterThan(5);
    const excess = await frame
      .locator('main')
      .evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    expect(excess).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  },
);

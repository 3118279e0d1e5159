import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellEmbedPath, cellPath, pairEmbedPath, pairPath } from '../../src/routes/page-paths.ts';
import { frameSize } from '../../src/snippets/embed/embed-codes.ts';
import { htmlFrame } from '../../src/snippets/embed/html.ts';
import { allBadgeStyles } from '../badges/badge-forms.ts';
import { builtSite, siteFiles } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { servePage } from '../support/serve-page.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = builtSite('root');
const { open, blank, address } = siteBrowser(site);
const { reference } = cellsOfInterest;

describe('the choice of what embeds a result', () => {
  const subjects = [
    ['cell', cellPath(reference), 'badge'],
    ['pair', pairPath(reference), 'badge-pair'],
  ] as const;

  test.each(subjects)(
    'on the page of a %s changes the code and the picture in every style, and both name one file',
    async (_, path, folder) => {
      const { page, complaints } = await open(path);
      const part = page.locator('badge-embed');
      const image = part.locator('img');
      await part.getByLabel('Language').selectOption('HTML');
      const files: string[] = [];
      for (const style of await part.getByLabel('Style').locator('option').allTextContents()) {
        await part.getByLabel('Style').selectOption(style);
        await image.evaluate((one) => (one as HTMLImageElement).decode());
        const [, named = ''] =
          /<img src="([^"]+)"/.exec((await part.locator('code').textContent()) ?? '') ?? [];
        expect(new URL(named).pathname).toBe(
          new URL((await image.getAttribute('src')) ?? '', page.url()).pathname,
        );
        files.push(new URL(named).pathname);
      }
      expect(new Set(files).size).toBe(2 * allBadgeStyles.length);
      for (const file of files) expect(file).toMatch(new RegExp(`^/${folder}/.*\\.(?:svg|png)$`));
      expect(complaints).toEqual([]);
    },
  );

  test.each(subjects)('on the page of a %s changes nothing else', async (_, path) => {
    const { page } = await open(path);
    const part = page.locator('badge-embed');
    const rest = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        copy.querySelector('badge-embed img')?.removeAttribute('src');
        copy.querySelector('badge-embed code')?.replaceChildren();
        return [copy.outerHTML, location.href, JSON.stringify({ ...localStorage, ...sessionStorage })];
      });
    await part.getByLabel('Style').waitFor();
    const before = await rest();
    await part.getByLabel('Style').selectOption('for-the-badge, dark, PNG');
    await part.getByLabel('Language').selectOption('AsciiDoc');
    expect(await part.locator('code').textContent()).toMatch(/^image:https:.*\.for-the-badge-dark\.png\[/);
    expect(await rest()).toEqual(before);
  });

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

describe('the small pages for frames', () => {
  test.each([cellEmbedPath(reference), pairEmbedPath(reference)])(
    '%s works in a frame of another page, and fits it',
    async (path) => {
      const { page, complaints } = await blank();
      await page.setContent(htmlFrame('a result', address(path), frameSize));
      const frame = page.frameLocator('iframe');
      expect((await frame.locator('h1').textContent())?.length).toBeGreaterThan(5);
      expect(await excessOf(frame.locator('main'))).toEqual([0, 0]);
      expect(complaints).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)(
    'look like themselves in a page of another host that allows nothing but the frame, %s',
    async (colorScheme) => {
      const { page } = await blank({ colorScheme });
      const policy = `default-src 'none'; frame-src ${new URL(address('/')).origin}`;
      const html = htmlFrame('a result', address(pairEmbedPath(reference)), frameSize);
      await page.goto(await servePage(`<!doctype html>${html}`, policy));
      const main = page.frameLocator('iframe').locator('main');
      expect(await main.evaluate((one) => getComputedStyle(one).display)).toBe('flex');
      expect(await main.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        colorScheme === 'dark' ? 'rgb(20, 24, 28)' : 'rgb(255, 255, 255)',
      );
      expect(await excessOf(main)).toEqual([0, 0]);
    },
  );

  test('fit the frame on a telephone, as it is, and where it is made wider, every one', async () => {
    const { page, complaints } = await blank();
    const paths = siteFiles(site).filter((file) => /^embed\/.*index\.html$/.test(file));
    expect(paths.length).toBeGreaterThan(100);
    const faults: unknown[] = [];
    for (const path of paths) {
      await page.goto(address(`/${path}`));
      for (const width of [320, frameSize.width, 600]) {
        await page.setViewportSize({ width, height: frameSize.height });
        const excess = await excessOf(page.locator('main'));
        if (excess.some((one) => one > 0)) faults.push([path, width, ...excess]);
      }
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** By how many px a page is higher and wider than its window. */
function excessOf(main: Locator): Promise<[number, number]> {
  return main.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });
}

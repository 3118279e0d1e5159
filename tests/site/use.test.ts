import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open, blank, address } = siteBrowser(builtSite('root'));
const referencePath = cellPath(cellsOfInterest.reference);

describe('the choice of colours', () => {
  test('changes the colours and stays when the page is loaded again, from the first paint on', async () => {
    const { page, complaints } = await blank({ colorScheme: 'light' });
    await page.addInitScript(noteThemeAtBody);
    await page.goto(address(referencePath));
    const light = await background(page);
    await page.getByText('dark', { exact: true }).click();
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await page.evaluate(() => (globalThis as Noted).themeAtBody)).toBe('dark');
    expect(await background(page)).toBe(dark);
    expect(await page.getByRole('radio', { name: 'dark' }).isChecked()).toBe(true);
    await page.getByText('system', { exact: true }).click();
    expect(await background(page)).toBe(light);
    expect(complaints).toEqual([]);
  });

  test('follows the system until a reader chooses', async () => {
    const { page } = await open('/', { colorScheme: 'light' });
    const light = await background(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).not.toBe(light);
  });
});

describe('the keyboard', () => {
  test('opens the explanation of a word with Enter and closes it with Escape', async () => {
    const { page } = await open(referencePath);
    const term = page.locator('.axes .term').first();
    const explanation = page.locator('#g-pass');
    await term.focus();
    expect(await explanation.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await explanation.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await explanation.isVisible()).toBe(false);
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test.each(['/', referencePath, '/404.html'])(
    'reaches the link to the content first on %s',
    async (path) => {
      const { page } = await open(path);
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.textContent()).toContain('Skip to the content');
      expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#content');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    },
  );
});

interface Noted {
  themeAtBody?: string;
}

/** Runs in the browser before the page: notes the theme at the moment the body begins, which is before anything is painted. */
function noteThemeAtBody(): void {
  const noted = globalThis as Noted;
  new MutationObserver(() => {
    // The parser has not made a body yet when the first nodes arrive.
    if (!document.querySelector('body')) return;
    noted.themeAtBody ??= document.documentElement.dataset['theme'] ?? 'none';
  }).observe(document, { childList: true, subtree: true });
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

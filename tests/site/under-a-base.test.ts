import { expect, test } from 'vitest';
import { cellPath, runPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open, address } = siteBrowser(builtSite('based'));

test('the page of a run works under a base: styles, fonts, badge, data and links', async () => {
  const { page, complaints } = await open(
    runPath({ ...cellsOfInterest.reference, sweepId: 'expansion-20260616', run: 1 }),
    { reducedMotion: 'reduce' },
  );
  const styled = await page.locator('.verdict').evaluate((element) => getComputedStyle(element).display);
  expect(styled).toBe('grid');
  expect(
    await page.locator('main img').evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(20);
  await page.getByText('dark', { exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.getByRole('link', { name: 'Stable address' }).click();
  expect(page.url()).toBe(address(cellPath(cellsOfInterest.reference)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.getByRole('link', { name: 'Leaderboard' }).first().click();
  expect(page.url()).toBe(address('/'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(complaints).toEqual([]);
});

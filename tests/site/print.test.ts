import { expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('root'));

test('the page of a run is printed without its controls', async () => {
  const { page } = await open(cellPath(cellsOfInterest.reference));
  const controls = page.locator('.top nav, theme-switch, .find, .replay, find-in-run input, copy-button');
  await page.locator('.replay').waitFor();
  await page.locator('find-in-run input').waitFor();
  expect(await controls.filter({ visible: true }).count()).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  expect(await controls.filter({ visible: true }).count()).toBe(0);
});

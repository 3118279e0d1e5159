import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { openDetails } from '../support/open-details.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('root'));
const referencePath = cellPath(cellsOfInterest.reference);

describe('without JavaScript', () => {
  test.each(['/', referencePath, cellPath(cellsOfInterest.litter), '/task/', '/glossary/'])(
    'the whole text of %s is there',
    async (path) => {
      const { page: scripted } = await open(path);
      const { page: plain } = await open(path, { javaScriptEnabled: false });
      const text = await mainText(plain);
      expect(text.length).toBeGreaterThan(500);
      expect(text).toBe(await mainText(scripted));
    },
  );

  test('what is folded opens, a word is explained, and no button promises what it cannot do', async () => {
    const { page } = await open(referencePath, { javaScriptEnabled: false });
    const audit = page.locator('details.audit');
    expect(await audit.locator('table').isVisible()).toBe(false);
    await audit.locator('summary').click();
    expect(await audit.locator('table').isVisible()).toBe(true);
    await page.locator('.axes .term').first().click();
    expect(await page.locator('#g-pass').isVisible()).toBe(true);
    expect(await page.locator('copy-button button:visible, theme-switch input:visible').count()).toBe(0);
  });
});

/** The text of the main part with everything unfolded, without the buttons that need a script. */
async function mainText(page: Page): Promise<string> {
  await openDetails(page);
  return page.locator('main').evaluate((main) => {
    const controls =
      'copy-button, find-in-run, .replay, .span-card, run-it > button, badge-embed header, .tools, .status, noscript, chart-figure button, .sort';
    for (const control of main.querySelectorAll(controls)) control.remove();
    return (main as HTMLElement).innerText;
  });
}

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { openDetails } from '../support/open-details.ts';
import { referenceCell } from '../support/real-cells.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open, blank, address } = siteBrowser(builtSite('root'));
const referencePath = cellPath(cellsOfInterest.reference);

describe('a copy button', () => {
  const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };

  test('copies exactly the text that it names and the reader sees', async () => {
    const { page, complaints } = await open(referencePath, mayCopy);
    await openDetails(page);
    const buttons = await page.locator('copy-button[data-from]').all();
    expect(buttons.length).toBeGreaterThan(3);
    for (const button of buttons) {
      const id = (await button.getAttribute('data-from')) ?? '';
      await button.click();
      const seen = page.locator(`[id="${id}"]`);
      const copied = await clipboard(page);
      expect(copied).toBe(await seen.textContent());
      expect(copied.trim()).toBe((await seen.innerText()).trim());
    }
    expect(complaints).toEqual([]);
  });

  test('copies the whole value of a row, also where a short form is shown', async () => {
    const { page } = await open(referencePath, mayCopy);
    await openDetails(page);
    const rows = await page.locator('.identity dd:has(copy-button)').all();
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) {
      await row.locator('copy-button').click();
      expect(await clipboard(page)).toBe(await wholeValue(row.locator('.mono')));
    }
    await page.getByRole('button', { name: 'Copy digest', exact: true }).click();
    expect(await clipboard(page)).toBe(referenceCell().image_digest);
  });

  test('says Copied for a while, also when it is pressed twice', async () => {
    const { page } = await blank(mayCopy);
    await page.clock.install();
    await page.goto(address(referencePath));
    const button = page.getByRole('button', { name: 'Copy image', exact: true });
    await button.click();
    await button.getByText('Copied').waitFor();
    await page.clock.runFor(700);
    await button.click();
    await clipboard(page);
    await page.clock.runFor(5000);
    expect(await button.textContent()).toBe('Copy');
  });

  test('says so where the browser lets no page copy', async () => {
    const { page, complaints } = await blank();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(address(referencePath));
    const button = page.getByRole('button', { name: 'Copy image', exact: true });
    await button.click();
    await page.evaluate(() => undefined);
    expect(await button.textContent()).toBe('Copying was refused');
    expect(complaints).toEqual([]);
  });
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The value of a row without its short form and its remark. */
function wholeValue(value: ReturnType<Page['locator']>): Promise<string> {
  return value.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll('summary, .muted')) extra.remove();
    return copy.textContent;
  });
}

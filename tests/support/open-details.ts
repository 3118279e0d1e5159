import type { Page } from 'playwright-core';

/** Unfolds every `<details>` of a page. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

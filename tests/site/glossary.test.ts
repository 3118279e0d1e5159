import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('root'));

test('typing leaves only the words that hold it in view, and says how many', async () => {
  const { page } = await open('/glossary/');
  const all = await page.locator('.word:visible').count();
  await page.getByRole('searchbox').fill('blast radius');
  const found = await page.locator('.word:visible').count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  expect(await page.getByRole('status').textContent()).toBe(`${String(found)} found`);
  await page.getByRole('searchbox').fill('');
  expect(await page.locator('.word:visible').count()).toBe(all);
});

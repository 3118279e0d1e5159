import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { builtSite } from '../support/built-site.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('based'));

/** The page once everything has been searched. */
async function search(query: string, options = {}) {
  const opened = await open(`/search/?q=${encodeURIComponent(query)}`, options);
  await opened.page.locator('.found', { hasText: /\d failure|kinds of failure$/ }).waitFor();
  return opened;
}

describe('the search', () => {
  test('finds cells by CLI, task and outcome, and opens the first with Enter', async () => {
    const { page, complaints } = await search('opencode rust-error-handling no change');
    expect(await page.locator('.hits .card a').allInnerTexts()).toEqual([
      'opencode × meta/llama-4-maverick-17b-128e-instruct on polyglot/rust-error-handling',
    ]);
    await page.locator('#query').press('Enter');
    await page.waitForURL('**/cell/opencode/**');
    expect(new URL(page.url()).pathname).toMatch(/^\/bench\/cell\/opencode\//);
    expect(complaints).toEqual([]);
  });

  test('finds failures by their words, with the runs that share them', async () => {
    const { page } = await search('unwrap');
    const hits = await page.locator('.hits').innerText();
    expect(hits).toContain('called `Result::unwrap()` on an `Err` value');
    expect(hits).toContain('4 runs: ');
  });

  test('keeps the query in the address while it is typed, and moves through the results by arrows', async () => {
    const { page } = await open('/search/');
    await page.keyboard.type('goose');
    await page.locator('.found', { hasText: 'kinds of failure' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=goose');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe('goose');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').getAttribute('id')).toBe('query');
  });

  test('says what it looks at where nothing is found', async () => {
    const { page } = await search('nothing-has-this');
    expect(await page.locator('.hits').innerText()).toContain('Nothing has all these words');
  });

  test('the key "/" leads there from any page, and into the field', async () => {
    const { page } = await open('/glossary/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.locator(':focus').getAttribute('id')).toBe('query');
    expect(await page.locator('#query').inputValue()).toBe('');
  });

  test('without JavaScript says so, leads to lists, and shows what goes wrong most often', async () => {
    const { page } = await open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('#query').isVisible()).toBe(false);
    expect(await page.locator('.needs-script a:visible').count()).toBe(6);
    expect(await page.locator('.common').innerText()).toContain('9 runs of 6 pairs on 8 tasks');
  });

  test.each([
    [390, 'dark'],
    [1440, 'light'],
  ] as const)('is whole and accessible %d pixels wide in %s colours', async (width, colorScheme) => {
    const { page, complaints } = await search('rust', { colorScheme, viewport: { width, height: 900 } });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite, pageFile, siteFiles, siteText } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { openDetails } from '../support/open-details.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = builtSite('madeUp');
const { open } = siteBrowser(site);
const runOf = (task: string) => cellPath({ cli: 'acme', model: 'maker/model-1', task });
const [manySpans, veryLong] = [runOf('words/many-spans'), runOf('words/very-long')];

describe('one clock', () => {
  test('moves from the model calls to the waterfall, and back', async () => {
    const { page, complaints } = await open(manySpans);
    await page.locator('#call-3 td').last().click();
    expect(await clock(page)).toBe('t = 12.0 s / 32.5 s');
    expect(await page.locator('#call-3').getAttribute('data-now')).toBe('');
    await page.locator('run-replay').focus();
    await page.keyboard.press('End');
    expect(await page.locator('#call-3').getAttribute('data-now')).toBeNull();
    await page.locator('#call-2 a').click();
    await page.waitForFunction(() => document.querySelector('.clock')?.textContent.startsWith('t = 11.0'));
    expect(new URL(page.url()).hash).toBe('#call-2');
    expect(complaints).toEqual([]);
  });

  test('shows everything that is under way, and speaks of the span that started last', async () => {
    const { page } = await open(`${manySpans}#t=1140`);
    const now = page.locator('run-replay tr[data-now]');
    expect(await now.evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(['span=2', 'span=3']);
    expect(await page.locator('tr[aria-current]').getAttribute('id')).toBe('span=3');
  });

  test('reaches the tests, which were run on what the run left, at its end', async () => {
    const { page } = await siteOfTests.open(cellPath(cellsOfInterest.reference));
    await page.locator('.tests li').first().click();
    expect(await clock(page)).toBe('t = 7.37 s / 7.37 s');
    expect(await page.locator('.tests').getAttribute('data-now')).toBe('');
  });

  test('hears whoever moves it, a terminal too', async () => {
    const { page } = await open(manySpans);
    await page.evaluate(() => {
      document.dispatchEvent(new CustomEvent('run-clock', { detail: { tMs: 2150, source: 'terminal' } }));
    });
    expect(await clock(page)).toBe('t = 2.15 s / 32.5 s');
    expect(await page.evaluate(() => location.hash)).toBe('');
  });
});

describe('a run of 5,000 spans whose check wrote 5 MB', () => {
  const html = siteText(site, pageFile(veryLong));

  test('has a page below 2 MiB that holds every span', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(2 * 1024 * 1024);
    expect(html.match(/<tr id="span=/g)).toHaveLength(5000);
  });

  test('has every span, whole, in the file that the page links', () => {
    const file = /href="\/([^"]+\.spans\.json)"/.exec(html)?.[1] ?? '';
    expect(siteFiles(site)).toContain(file);
    const { spans } = JSON.parse(siteText(site, file)) as { spans: { attrs?: object }[] };
    expect(spans).toHaveLength(5000);
    expect(spans.filter(({ attrs }) => attrs)).not.toHaveLength(0);
  });

  test('is read in full without JavaScript', async () => {
    const { page } = await open(veryLong, { javaScriptEnabled: false });
    await openDetails(page);
    expect(await page.locator('[id="span=4999"]').isVisible()).toBe(true);
  });

  test('opens at a span deep inside, with its attributes from the file', async () => {
    const { page, complaints } = await open(`${veryLong}#span=4999`);
    const row = page.locator('[id="span=4999"]');
    expect(await row.isVisible()).toBe(true);
    expect(await row.getAttribute('aria-current')).toBe('step');
    await page.locator('.span-card dd').first().waitFor();
    expect(await page.locator('.span-card').innerText()).toMatch(/tool\s.+\spath\ssrc\/part-/);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('tr[aria-current]').getAttribute('id')).toBe('span=5000');
    expect(complaints).toEqual([]);
  });
});

const siteOfTests = siteBrowser(builtSite('root'));

async function clock(page: Page): Promise<string> {
  return ((await page.locator('.clock').textContent()) ?? '').replaceAll('\u00a0', ' ');
}

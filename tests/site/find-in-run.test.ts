import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('madeUp'));
const { open: openEvidence } = siteBrowser(builtSite('evidence'));
const runOf = (task: string) => cellPath({ cli: 'acme', model: 'maker/model-1', task });

async function find(page: Page, words: string, first: RegExp): Promise<string> {
  await page.getByLabel('Find in this run').fill(words);
  const panel = page.locator('find-in-run .card');
  await panel.getByText(first).waitFor();
  return (await panel.innerText()).replaceAll('\u00a0', ' ');
}

test('spans, model calls and log lines are found with their counts, and the waterfall shows the spans that match', async () => {
  const { page, complaints } = await open(runOf('words/many-spans'));
  const seen = await find(page, 'READ words', /of 30 spans/);
  expect(seen).toMatch(/^12 of 30 spans/);
  expect(seen).toContain('0 of 13 model calls');
  expect(seen).toContain('of standard error');
  expect(await page.locator('run-replay tbody tr:visible').count()).toBe(12);
  await page.locator('find-in-run a').first().click();
  await page.locator('tr[id="span=3"][aria-current]').waitFor();
  expect(await page.locator('tr[aria-current]').getAttribute('id')).toBe('span=3');
  await page.getByLabel('Find in this run').fill('');
  await page.locator('find-in-run .card').waitFor({ state: 'hidden' });
  expect(await page.locator('run-replay tbody tr:visible').count()).toBe(30);
  expect(complaints).toEqual([]);
});

test('nothing is loaded for it before a word is typed', async () => {
  const { page } = await open(runOf('words/very-long'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByLabel('Find in this run').focus();
  expect(asked).toEqual([]);
  await find(page, 'part-17', /of 5,000 spans/);
  expect(asked.filter((path) => /show-finds|spans\.json|stdout\.txt/.test(path))).toHaveLength(3);
});

test('a long run is searched in full: attributes and logs of which the page shows a part', async () => {
  const { page } = await open(runOf('words/very-long'));
  const seen = await find(page, 'line 20', /of standard output/);
  expect(seen).toMatch(/[1-9][\d,]* of [\d,]{5,} lines of standard output/);
  expect(seen).toContain('line 20: ');
  const spans = await find(page, 'part-17.rs', /^[1-9]\d* of 5,000 spans/);
  expect(spans).toMatch(/^[1-9]/);
});

test('steps that stand on another page are found, and a hit leads to its step there', async () => {
  const walk = cellPath({ cli: 'tinker', model: 'acme/forge-2', task: 'python/long-walk' });
  const { page, complaints } = await openEvidence(walk);
  expect(await page.locator('#step-297').count()).toBe(0);
  const seen = await find(page, 'shelf 297', /of 300 steps/);
  expect(seen).toMatch(/^1 of 300 steps\s+step 297 Looks at shelf 297/m);
  await find(page, 'shelf 29', /13 of 300 steps/);
  expect(await page.locator('find-in-run li').first().innerText()).toBe(
    'step 29 Looks at shelf 29 of the store.',
  );
  await page.locator('find-in-run').getByRole('link', { name: 'step 297' }).click();
  await page.waitForURL(/\.transcript\/2\/#step-297$/);
  expect(await page.locator('#step-297 .said').innerText()).toBe('Looks at shelf 297 of the store.');
  expect(complaints).toEqual([]);
});

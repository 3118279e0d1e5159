import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { buildSite } from '../support/build-sites.ts';
import { builtSite, siteText } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';
import { wideSize, writeWideData } from '../support/wide-data.ts';

describe('the matrix of the published cells', () => {
  const { open } = siteBrowser(builtSite('root'));

  test('shows a square for each pair on each task, and each run opens its cell', async () => {
    const { page, complaints } = await open('/matrix/');
    expect(await page.locator('tbody .q').count()).toBe(320);
    const { cli, task } = cellsOfInterest.reference;
    const square = page.getByRole('link', { name: `failed, no change: ${cli} × meta/llama-4` });
    await square.filter({ hasText: task.split('/')[1] ?? '' }).click();
    expect(new URL(page.url()).pathname).toBe(cellPath(cellsOfInterest.reference));
    expect(complaints).toEqual([]);
  });

  test('moves the focus by arrows, Home and End, and lets Tab pass', async () => {
    const { page } = await open('/matrix/');
    await page.locator('tbody .q').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await placeOfFocus(page)).toEqual([1, 1]);
    await page.keyboard.press('End');
    expect(await placeOfFocus(page)).toEqual([1, 9]);
    await page.keyboard.press('Control+Home');
    expect(await placeOfFocus(page)).toEqual([0, 0]);
    expect(await page.locator('tbody [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Control+End');
    expect(await placeOfFocus(page)).toEqual([31, 9]);
  });

  test('tells about the square in focus in a card, which Escape closes', async () => {
    const { page } = await open('/matrix/');
    const card = page.locator('.square-card');
    expect(await card.isVisible()).toBe(false);
    const row = page.locator('tbody tr', { hasText: 'aider × meta/llama-4-maverick' });
    await row.locator('a.q').first().focus();
    expect(await card.innerText()).toContain('aider × meta/llama-4-maverick-17b-128e-instruct');
    expect(await card.innerText()).toContain('not refused');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
  });

  test('groups by difficulty, says so in its address, and goes back', async () => {
    const { page } = await open('/matrix/');
    const groups = () => page.locator('.groups .group').allInnerTexts();
    const firstRow = () => page.locator('tbody tr').first().locator('.q').evaluateAll(outcomes);
    const before = await firstRow();
    expect(await groups()).toEqual(['integrity', 'mutations', 'polyglot']);
    await page.getByText('difficulty', { exact: true }).click();
    expect(new URL(page.url()).search).toBe('?group=difficulty');
    expect((await groups())[0]).toBe('solved by most');
    expect((await firstRow()).toSorted()).toEqual(before.toSorted());
    expect(await firstRow()).not.toEqual(before);
    await page.reload();
    expect((await groups())[0]).toBe('solved by most');
    await page.goBack();
    expect(await groups()).toEqual(['integrity', 'mutations', 'polyglot']);
    expect(await firstRow()).toEqual(before);
  });

  test('is a whole table without JavaScript, and offers no switch', async () => {
    const { page } = await open('/matrix/', { javaScriptEnabled: false });
    expect(await page.locator('tbody a.q').count()).toBe(72);
    expect(await page.locator('.switch').isVisible()).toBe(false);
    expect(await page.locator('tfoot').innerText()).toContain('7 of 16');
  });
});

describe('the matrix of a large site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pages-wide-'));
  const site = { dir: join(folder, 'site'), base: '/wide/' };
  writeWideData(join(folder, 'data'));
  const built = buildSite(['--out', site.dir, '--data', join(folder, 'data'), '--base', site.base]);
  const { open } = siteBrowser(site, built);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('is drawn from one small document, moves by keys, and opens a cell', async () => {
    const { page, complaints } = await open('/matrix/');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(wideSize.pairs));
    const bounds = await page.locator('canvas').boundingBox();
    expect(bounds?.width).toBeGreaterThan(800);
    await page.locator('.switch input:checked').focus();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('gridcell').textContent()).toMatch(
      /^passed: mossworker-0 × .* on words\/task-0$/,
    );
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('gridcell').textContent()).toMatch(/^no run: /);
    expect(await page.locator('.square-card').innerText()).toContain('no run');
    await page.keyboard.press('Control+End');
    expect(await grid.evaluate((element) => element.scrollTop)).toBeGreaterThan(1000);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cell/**');
    expect(new URL(page.url()).pathname).toMatch(/^\/wide\/cell\/mossworker-0\/.*\/words\/task-0\/$/);
    expect(complaints).toEqual([]);
  });

  test.each([390, 1440])('is quiet, whole and accessible %d pixels wide', async (width) => {
    const { page, complaints } = await open('/matrix/', { viewport: { width, height: 900 } });
    await page.getByRole('grid').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test('says without JavaScript what is missing, and gives the sums of every pair', async () => {
    const { page } = await open('/matrix/', { javaScriptEnabled: false });
    expect(await page.locator('.status').innerText()).toContain('needs JavaScript');
    expect(await page.locator('tbody tr').count()).toBe(wideSize.pairs);
  });

  test('takes few bytes', () => {
    expect(siteText(site, 'matrix/index.html').length).toBeLessThan(150_000);
    expect(siteText(site, 'api/v1/grid.json').length).toBeLessThan(30_000);
  });
});

function placeOfFocus(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const square = document.activeElement;
    const rows = [...document.querySelectorAll('tbody tr')];
    const row = rows.findIndex((one) => one.contains(square));
    return [row, [...(rows[row]?.querySelectorAll('.q') ?? [])].findIndex((one) => one === square)];
  });
}

/** Runs in the browser. */
function outcomes(squares: Element[]): (string | null)[] {
  return squares.map((square) => square.getAttribute('data-outcome'));
}

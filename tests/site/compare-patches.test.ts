import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { buildSite } from '../support/build-sites.ts';
import { siteBrowser } from '../support/site-browser.ts';

const root = join(import.meta.dirname, '../..');
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache/patches-'));
const site = { dir: join(folder, 'site'), base: '/' };
const data = join(root, 'tests/fixtures/sites/demonstration');
const { open } = siteBrowser(site, buildSite(['--out', site.dir, '--data', data, '--cards', 'none']));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const twoRuns =
  '/compare/?first=codex/scripted/answers&second=opencode/scripted/answers&task=demonstration/empty-total';

async function openPatches(options = {}) {
  const opened = await open(twoRuns, options);
  await opened.page.locator('.patched').first().waitFor();
  return opened;
}

describe('the patches of two runs', () => {
  test('stand side by side, file by file, and a side without the file says so', async () => {
    const { page, complaints } = await openPatches();
    expect(await page.locator('.patched h3').allInnerTexts()).toEqual(['total.js', 'opencode.json']);
    const shared = page.locator('.patched').first().locator('.log');
    expect(await shared.count()).toBe(2);
    for (const side of await shared.all()) {
      expect(await side.locator('ins').allInnerTexts()).toEqual([
        '+  return numbers.reduce((sum, number) => sum + number, 0);',
      ]);
      expect(await side.locator('del').count()).toBe(1);
    }
    const [left, right] = await Promise.all([shared.nth(0).boundingBox(), shared.nth(1).boundingBox()]);
    expect(left?.y).toBe(right?.y);
    expect(left?.x).toBeLessThan(right?.x ?? 0);
    const alone = page.locator('.patched').nth(1);
    expect(await alone.locator('.log').count()).toBe(1);
    expect(await alone.innerText()).toContain('This file is not in its patch.');
    expect(complaints).toEqual([]);
  });

  test('stand one below the other on a telephone, and nothing is wider than the page', async () => {
    const { page } = await openPatches({ viewport: { width: 390, height: 800 } });
    const shared = page.locator('.patched').first().locator('.log');
    const [left, right] = await Promise.all([shared.nth(0).boundingBox(), shared.nth(1).boundingBox()]);
    expect(left?.x).toBe(right?.x);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test.each(['light', 'dark'] as const)('are accessible in %s colours', async (colorScheme) => {
    const { page } = await openPatches({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  });

  test('that cannot be loaded are said to be missing', async () => {
    const { page } = await open('/');
    await page.route('**/*.diff', (route) => route.abort());
    await page.goto(new URL(twoRuns, page.url()).href);
    await page.getByText('the patch could not be loaded').first().waitFor();
    expect(await page.locator('.patched').count()).toBe(0);
  });
});

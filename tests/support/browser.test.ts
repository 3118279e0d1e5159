import { describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { findChromium } from './find-chromium.ts';
import { serve } from './serve.ts';
import { tempDir } from './temp-dir.ts';
import { writeFiles } from './write-files.ts';

describe('the browser of the tests', () => {
  test('opens a served page', async () => {
    const folder = tempDir();
    writeFiles(folder, { 'index.html': '<!doctype html><title>Runs</title><h1>All runs</h1>' });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(await serve(folder));
      expect(await page.getByRole('heading').textContent()).toBe('All runs');
    } finally {
      await browser.close();
    }
  });

  test('a CHROMIUM_PATH that names no program is refused', async () => {
    await expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow('/nowhere/chromium');
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { runFilePath, transcriptPath } from '../../src/routes/data-paths.ts';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite, pageFile, siteText } from '../support/built-site.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { openDetails } from '../support/open-details.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = builtSite('evidence');
const { open } = siteBrowser(site);
const ids = { cli: 'tinker', model: 'acme/forge-2', task: 'python/exact-invoice' };
const path = cellPath(ids);
const run = { ...ids, sweepId: 'autumn', run: 1 };

describe('the page of a run rich in evidence', () => {
  test('is valid HTML', async () => {
    expect(await htmlFaults(siteText(site, pageFile(path)))).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, all opened, %s',
    async (colorScheme) => {
      const { page, complaints } = await open(path, { colorScheme });
      await openDetails(page);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test('shows output in its colours, and gives it whole as a file', async () => {
    const { page } = await open(path);
    await openDetails(page);
    const failed = page.locator('#output-0 .red', { hasText: 'FAILED' }).first();
    const plain = page.locator('#output-0');
    const colourOf = (element: typeof plain) => element.evaluate((node) => getComputedStyle(node).color);
    expect(await colourOf(failed)).not.toBe(await colourOf(plain));
    const file = siteText(site, pageFile(runFilePath(run, 'stdout.txt')));
    expect(file).toContain('\u001b[31mFAILED\u001b[0m');
  });

  test('shows the patch with its signs, the unexpected file first, and gives it whole as a file', async () => {
    const { page } = await open(path);
    const names = await page.locator('.patch summary .mono').allInnerTexts();
    expect(names).toEqual(['conftest.py', 'invoice.py', '.tinker/session.bin']);
    const lines = await page.locator('.patch').nth(1).locator('ins, del').allTextContents();
    expect(lines[0]).toBe('-from decimal import Decimal\n');
    expect(lines[1]).toBe('+from decimal import Decimal, ROUND_HALF_EVEN\n');
    const backgrounds = await page
      .locator('.patch ins')
      .first()
      .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(backgrounds).not.toBe('rgba(0, 0, 0, 0)');
    expect(siteText(site, pageFile(runFilePath(run, 'diff')))).toMatch(/^diff --git a\/invoice.py/);
  });
});

describe('a transcript', () => {
  test('leaves out what the reader does not want, and an address with that choice opens so', async () => {
    const { page, complaints } = await open(path);
    const thinking = page.locator('.thinking');
    expect(await thinking.isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: 'thinking (1)' }).uncheck();
    await page.getByRole('checkbox', { name: 'prompts (2)' }).uncheck();
    expect(await thinking.isVisible()).toBe(false);
    expect(await page.locator('#step-2').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?hide=prompts,thinking');
    await page.reload();
    expect(await page.locator('#step-2').isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'prompts (2)' }).check();
    expect(await page.locator('#step-2').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('opens what hides the step that an address names', async () => {
    const { page } = await open(`${path}#agent-1-step-3`);
    await page.locator('#agent-1-step-3').waitFor({ state: 'visible' });
  });

  test('marks the step that was under way at the moment that an address names', async () => {
    const { page } = await open(`${path}#t=6500`);
    await page.locator('#step-4[data-now]').waitFor();
    expect(await page.locator('#transcript ~ ol > [data-now]').count()).toBe(1);
  });

  test('that is long has further pages, where a step is found by its number', async () => {
    const long = cellPath({ ...ids, task: 'python/long-walk' });
    const { page, complaints } = await open(`${long}#step-297`);
    await page.waitForURL(/long-walk\.transcript\/2\/#step-297$/);
    expect(await page.locator('#step-297 .said').innerText()).toBe('Looks at shelf 297 of the store.');
    await page.getByRole('navigation', { name: 'Parts of the transcript' }).getByRole('link').click();
    await page.waitForURL(/\/cell\/.*long-walk\/#step-1$/);
    expect(complaints).toEqual([]);
    const file = transcriptPath({ ...run, task: 'python/long-walk' }, 2);
    expect(await htmlFaults(siteText(site, pageFile(file)))).toEqual([]);
  });

  test('reads in full without JavaScript', async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    await page.locator('#step-3 .tool summary').first().click();
    expect(await page.locator('#step-3 .log').first().isVisible()).toBe(true);
    expect(await page.locator('step-filter').isVisible()).toBe(false);
  });
});

import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runFilePath } from '../../src/routes/data-paths.ts';
import { playerPath, runPath } from '../../src/routes/page-paths.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { builtSite, pageFile, siteText } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { hostileRun } from '../support/hostile-runs.ts';
import { siteBrowser } from '../support/site-browser.ts';

const madeUp = siteBrowser(builtSite('madeUp'));
const recorded = { cli: 'acme', model: 'maker/model-1', task: 'words/repeats', sweepId: 'spring', run: 2 };
const player = playerPath(recorded);
const reference = playerPath({ ...cellsOfInterest.reference, sweepId: 'expansion-20260616', run: 1 });

describe('the terminal on the page of a run', () => {
  test('loads no player before it is asked for, then plays in a frame on the clock of the page', async () => {
    const { page, complaints } = await madeUp.open(runPath(recorded));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('link', { name: 'Play the recording' }).click();
    const frame = page.frameLocator('run-terminal iframe');
    await screenShows(frame, 'reading words.txt');
    expect(requests.some((url) => url.endsWith('.cast'))).toBe(true);
    await page.waitForFunction(() => document.querySelector('run-replay tr[data-now]') !== null);
    expect(complaints).toEqual([]);
  });

  test('goes where the clock of the page goes', async () => {
    const { page, complaints } = await madeUp.open(runPath(recorded));
    await page.getByRole('link', { name: 'Play the recording' }).click();
    const frame = page.frameLocator('run-terminal iframe');
    await screenShows(frame, 'reading words.txt');
    await page.evaluate(() => {
      location.hash = 't=10000';
    });
    await screenShows(frame, 'waiting is over');
    await page.evaluate(() => {
      location.hash = 't=1500';
    });
    await frame.locator('.ap-term', { hasNotText: 'waiting is over' }).waitFor();
    await screenShows(frame, 'acme run');
    expect(complaints).toEqual([]);
  });

  test('is as high as what it shows, and leads to the whole page', async () => {
    const { page } = await madeUp.open(runPath(recorded));
    await page.getByRole('link', { name: 'Play the recording' }).click();
    const frame = page.frameLocator('run-terminal iframe');
    await frame.locator('.ap-term').waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')?.height !== '480');
    expect(await frame.locator('h1').isVisible()).toBe(false);
    await frame.getByRole('link', { name: 'Text and details' }).click();
    await page.waitForURL(madeUp.address(player));
  });
});

describe('the player page', () => {
  test('begins at the keyboard, follows what is clicked, and marks what is shown', async () => {
    const { page, complaints } = await madeUp.open(player);
    await page.getByRole('button', { name: 'Play the recording' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.ap-term').waitFor();
    await page.getByRole('link', { name: '0:09.0' }).click();
    await screenShows(page, 'waiting is over');
    expect(await page.locator('.chapter').last().getAttribute('data-now')).toBe('');
    expect(complaints).toEqual([]);
  });

  test('goes on at the same moment when the speed or the waits are changed', async () => {
    const { page, complaints } = await madeUp.open(`${player}#p2`);
    await page.getByRole('button', { name: 'Play the recording' }).click();
    await page.locator('.ap-term').waitFor();
    await screenShows(page, 'waiting is over');
    await page.getByLabel('Shorten waits').uncheck();
    await screenShows(page, 'waiting is over');
    await page.getByLabel('Speed').selectOption('16');
    await screenShows(page, 'killed');
    expect(complaints).toEqual([]);
  });

  test('holds the whole text without JavaScript, and no button that does nothing', async () => {
    const { page } = await madeUp.open(player, { javaScriptEnabled: false });
    const text = await page.locator('#shown').innerText();
    for (const line of [
      '❯ acme run words/repeats',
      'first words',
      '✓ 3 words written',
      'waiting is over',
      'killed',
    ])
      expect(text).toContain(line);
    expect(await page.locator('button:visible, select:visible').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('is whole and accessible in %s colours', async (colorScheme) => {
    for (const width of [390, 1440]) {
      const { page, complaints } = await madeUp.open(player, {
        colorScheme,
        viewport: { width, height: 900 },
      });
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  test('of a run without a recording plays its spans, and says that it is no recording', async () => {
    const { page, complaints } = await siteOfSpans.open(reference);
    expect(await page.locator('.label').innerText()).toContain('Span summary, not a recording');
    await page.getByRole('button', { name: 'Play the summary' }).click();
    await screenShows(page, 'end of what was recorded');
    expect(complaints).toEqual([]);
  });
});

const siteOfSpans = siteBrowser(builtSite('root'));

describe('the gallery', () => {
  test('chooses by words, kind and outcome, and the address keeps the choice', async () => {
    const { page, complaints } = await madeUp.open('/recordings/?kind=recording');
    expect(await titles(page)).toEqual(['acme × model-1 on repeats']);
    await page.getByLabel('Kind').selectOption('');
    const all = await titles(page);
    expect(all.length).toBeGreaterThan(1);
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('Find').fill('very LONG');
    expect(await titles(page)).toEqual(['acme × model-1 on very-long']);
    expect(new URL(page.url()).search).toBe('?q=very+LONG');
    expect(await page.locator('output').innerText()).toBe(`1 of ${String(all.length)} shown`);
    expect(complaints).toEqual([]);
  });

  test('shows everything without JavaScript', async () => {
    const { page } = await madeUp.open('/recordings/', { javaScriptEnabled: false });
    const main = await page.locator('main').innerText();
    expect(main).toContain('Recording: printed by the run');
    expect(main).toContain('Span summary: no recording');
    expect(await page.locator('input:visible, select:visible').count()).toBe(0);
  });

  test.each([390, 1440])('is whole and accessible, %d pixels wide', async (width) => {
    const { page, complaints } = await madeUp.open('/recordings/', { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a hostile recording', () => {
  const site = builtSite('hostile');
  const { open } = siteBrowser(site);
  const { sweep_id: sweepId, run = 1, ...ids } = hostileRun('terminal');
  const address = playerPath({ ...ids, sweepId, run });

  test('runs nothing, asks nothing of others, and leaves the result of the run to this site', async () => {
    const { page, complaints } = await open(address);
    await page.getByRole('button', { name: 'Play the recording' }).click();
    await screenShows(page, 'all 12 tests passed');
    expect(await page.locator('.ended').innerText()).toContain('failed');
    expect(await page.locator('.label').innerText()).toContain('printed by the run, not by this site');
    expect(await page.locator('run-player a[href^="javascript"], .ap-term a').count()).toBe(0);
    expect(await page.evaluate(() => '__pwned' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('is published without what was typed, the environment, keys, and what acts on a terminal', () => {
    const cast = siteText(site, pageFile(runFilePath({ ...ids, sweepId, run }, 'cast')));
    expect(cast).not.toMatch(/hostile-typed|hostile-shell|hostile-env|evil\.example|ghp_|ijklmnopqrstuvwxyz/);
    expect(cast).not.toMatch(/\\u001b\]|\\u001b\[(?:6n|c|\?1003h|8;500;500t)|javascript:/);
    expect(cast).toContain('click me');
  });
});

async function screenShows(where: Page | FrameLocator, text: string): Promise<void> {
  await where.locator('.ap-term', { hasText: text }).waitFor();
}

function titles(page: Page): Promise<string[]> {
  return page.locator('.recordings > li:visible h2').allInnerTexts();
}

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('root'));
const referencePath = cellPath(cellsOfInterest.reference);

describe('the keys of the replay', () => {
  test('step from span to span, and the card and the address follow', async () => {
    const { page, complaints } = await open(referencePath);
    await page.locator('run-replay').focus();
    expect(await clock(page)).toBe('t = 0 ms / 7.37 s');
    const seen: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('ArrowRight');
      seen.push(await currentRow(page));
    }
    expect(seen).toEqual(['span=4', 'span=2', 'span=3', 'span=5', 'span=5']);
    expect(await clock(page)).toBe('t = 7.37 s / 7.37 s');
    await page.keyboard.press('ArrowLeft');
    expect(await currentRow(page)).toBe('span=3');
    expect(await page.locator('.span-card').innerText()).toContain('opencode-run');
    await page.waitForURL('**/#span=3');
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
  });

  test('move by 100 ms, to the start and to the end', async () => {
    const { page } = await open(referencePath);
    await page.locator('run-replay').focus();
    await page.keyboard.press('.');
    await page.keyboard.press('.');
    expect(await clock(page)).toBe('t = 200 ms / 7.37 s');
    await page.keyboard.press(',');
    expect(await clock(page)).toBe('t = 100 ms / 7.37 s');
    await page.waitForURL('**/#t=100');
    await page.keyboard.press('End');
    expect(await clock(page)).toBe('t = 7.37 s / 7.37 s');
    await page.keyboard.press('Home');
    expect(await clock(page)).toBe('t = 0 ms / 7.37 s');
  });

  test('play and pause with the space bar, also where nothing has the focus', async () => {
    const { page } = await open(referencePath);
    await toMiddle(page);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press(' ');
    await page.waitForFunction(
      () => !document.querySelector('.clock')?.textContent.startsWith('t = 0\u00a0ms'),
    );
    expect(await page.locator('.play').textContent()).toContain('Pause');
    await page.keyboard.press(' ');
    const stopped = await clock(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await clock(page)).toBe(stopped);
    expect(await page.locator('.play').textContent()).toContain('Play');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('choose the speed and list themselves', async () => {
    const { page } = await open(referencePath);
    await page.locator('run-replay').focus();
    const speed = () => page.locator('.replay select').inputValue();
    await page.keyboard.press('<');
    await page.keyboard.press('<');
    expect(await speed()).toBe('0.5');
    for (let press = 0; press < 9; press += 1) await page.keyboard.press('>');
    expect(await speed()).toBe('16');
    const help = page.locator('.replay .gloss');
    await page.keyboard.press('?');
    expect(await help.innerText()).toContain('play or pause');
    await page.keyboard.press('?');
    expect(await help.isVisible()).toBe(false);
  });

  test('close the card with Escape, and the next step opens it again', async () => {
    const { page } = await open(referencePath);
    await page.locator('run-replay').focus();
    const card = page.locator('.span-card');
    expect(await card.isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect(await card.isVisible()).toBe(true);
  });

  test('are left to whatever else has the focus, and to shortcuts', async () => {
    const { page } = await open(referencePath);
    await page.locator('.replay select').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('main a').first().focus();
    for (const key of ['.', 'ArrowRight', 'End']) await page.keyboard.press(key);
    await page.locator('run-replay').focus();
    await page.keyboard.press('Control+ArrowRight');
    await page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('textarea'));
      box.focus();
    });
    await page.keyboard.type('a . , ?');
    expect(await page.locator('textarea').inputValue()).toBe('a . , ?');
    expect(await clock(page)).toBe('t = 0 ms / 7.37 s');
  });

  test('leave the page alone while the replay is out of sight', async () => {
    const { page } = await open(referencePath);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await page.keyboard.press('.');
    expect(await clock(page)).toBe('t = 0 ms / 7.37 s');
  });

  test('do not hold the focus: Tab goes through the replay and out of it', async () => {
    const { page } = await open(referencePath);
    await page.locator('run-replay').focus();
    for (let press = 0; press < 25; press += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('run-replay') === null)).toBe(true);
  });
});

describe('the mouse', () => {
  test('drags the moment along the bars', async () => {
    const { page } = await open(referencePath);
    await toMiddle(page);
    const box = await page.locator('tr.adapter td:nth-child(2)').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    await page.mouse.move(x + width / 4, y + height / 2);
    await page.mouse.down();
    expect(await clock(page)).toMatch(/^t = 1\.8\d s/);
    await page.mouse.move(x + width / 2, y + height / 2);
    expect(await clock(page)).toMatch(/^t = 3\.6\d s/);
    await page.mouse.up();
    await page.mouse.move(x, y);
    expect(await clock(page)).toMatch(/^t = 3\.6\d s/);
    const line = await page.locator('.cursor').boundingBox();
    expect(Math.abs((line?.x ?? 0) - (x + width / 2))).toBeLessThan(3);
    await page.waitForURL(/#t=36\d\d$/);
  });

  test('chooses a span by its row', async () => {
    const { page } = await open(referencePath);
    await page.locator('[id="span=2"] td').last().click();
    expect(await currentRow(page)).toBe('span=2');
    expect(await page.locator('.span-card').innerText()).toContain('applied_plugins');
  });
});

describe('an address', () => {
  test('opens at the moment it names', async () => {
    const { page } = await open(`${referencePath}#t=3000`);
    expect(await clock(page)).toBe('t = 3.00 s / 7.37 s');
    expect(await currentRow(page)).toBe('span=3');
  });

  test('opens at the span it names, with its card in sight', async () => {
    const { page } = await open(`${referencePath}#span=2`);
    expect(await currentRow(page)).toBe('span=2');
    expect(await page.locator('.span-card').innerText()).toContain('applied_plugins');
    await page.evaluate(() => (location.hash = '#t=0'));
    await page.waitForFunction(() =>
      document.querySelector('.clock')?.textContent.startsWith('t = 0\u00a0ms'),
    );
  });

  test.each(['#t=-5', '#t=999999999', '#span=99', '#t=x', '#%'])('%s does no harm', async (hash) => {
    const { page, complaints } = await open(referencePath + hash);
    expect(await clock(page)).toMatch(/^t = (?:0 ms|7\.37 s) \/ 7\.37 s$/);
    expect(complaints).toEqual([]);
  });
});

test('with reduced motion playing goes from event to event', async () => {
  const { page } = await open(referencePath, { reducedMotion: 'reduce' });
  await page.locator('.replay select').selectOption('16');
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    new MutationObserver(() => seen.add(document.querySelector('.clock')?.textContent ?? '')).observe(
      document.querySelector('.clock') ?? document,
      { childList: true, characterData: true, subtree: true },
    );
  });
  await page.locator('.play').click();
  await page.waitForFunction(() =>
    document.querySelector('.clock')?.textContent.startsWith('t = 7.37\u00a0s'),
  );
  expect(await page.evaluate(() => (globalThis as unknown as { seen: Set<string> }).seen.size)).toBeLessThan(
    5,
  );
});

test('a page without spans loads no replay', async () => {
  const { page } = await open(cellPath(cellsOfInterest.litter));
  expect(await page.locator('run-replay').count()).toBe(0);
  expect(await page.locator('script[src*="Waterfall"]').count()).toBe(0);
});

async function clock(page: Page): Promise<string> {
  return ((await page.locator('.clock').textContent()) ?? '').replaceAll('\u00a0', ' ');
}

async function currentRow(page: Page): Promise<string> {
  return (await page.locator('tr[aria-current]').getAttribute('id')) ?? '';
}

function toMiddle(page: Page): Promise<void> {
  return page.locator('run-replay').evaluate((replay) => {
    replay.scrollIntoView({ block: 'center' });
  });
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { buildSite } from '../support/build-sites.ts';
import { builtSite } from '../support/built-site.ts';
import { siteBrowser } from '../support/site-browser.ts';
import { tieredPairs, writeTieredData } from '../support/write-tiered-data.ts';

const real = siteBrowser(builtSite('based'));
const cache = join(import.meta.dirname, '../../.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'tiers-'));
writeTieredData(join(folder, 'data'));
const tiers = { dir: join(folder, 'site'), base: '/' };
const { open } = siteBrowser(tiers, buildSite(['--out', tiers.dir, '--data', join(folder, 'data')]));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const nameOf = ({ cli, model }: { cli: string; model: string }) => `${cli} × ${model}`;

function answers(page: Page): Promise<string[]> {
  return page.locator('choose-pair tbody a').allInnerTexts();
}

/** Counts what a reader presses, over all pages that are visited. */
async function countActions(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'keydown']) {
      addEventListener(kind, ({ isTrusted }) => {
        const before = Number(sessionStorage.getItem('actions') ?? '0');
        if (isTrusted) sessionStorage.setItem('actions', String(before + 1));
      });
    }
  });
  await page.reload();
  return () => page.evaluate(() => Number(sessionStorage.getItem('actions')));
}

describe('the cheapest pair of the top tier for Rust', () => {
  test('is three clicks away from the front page', async () => {
    const { page, complaints } = await open('/');
    const actions = await countActions(page);
    await page.getByRole('link', { name: 'Three questions choose for you' }).click();
    await page.getByRole('radio', { name: 'Rust', exact: true }).click();
    await page.getByRole('radio', { name: 'the cheapest' }).click();
    await page.waitForURL('**/choose/?for=Rust&order=tokens');
    await page.locator('choose-pair tbody').waitFor();
    expect(await answers(page)).toEqual([nameOf(tieredPairs.expected), nameOf(tieredPairs.costly)]);
    expect(await page.locator('choose-pair tbody tr').first().innerText()).toContain('3,231');
    expect(await actions()).toBe(3);
    expect(complaints).toEqual([]);
  });

  test('is another without the language', async () => {
    const { page } = await open('/choose/?order=tokens');
    await page.locator('choose-pair tbody').waitFor();
    expect((await answers(page))[0]).toBe(nameOf(tieredPairs.costly));
  });

  test('leads the leaderboard too, once it is narrowed and sorted', async () => {
    const { page, complaints } = await open('/');
    const rows = page.locator('.board tbody th');
    expect(await rows.count()).toBe(4);
    await page.locator('.menu[data-name=language] > summary').click();
    await page.getByLabel('Rust', { exact: true }).check();
    await page.locator('.board td[data-c=coverage]', { hasText: 'of 14' }).first().waitFor();
    await page.getByLabel('Top tier only').check();
    await page.getByRole('button', { name: 'Sort by Tokens per correct' }).click();
    const { cli, model } = tieredPairs.expected;
    const found = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(found).toEqual([`${cli} ${model}`, `${tieredPairs.costly.cli} ${tieredPairs.costly.model}`]);
    expect(complaints).toEqual([]);
  });
});

describe('the leaderboard', () => {
  test('would answer otherwise without the tier, and without the language', async () => {
    const first = async (query: string) => {
      const { page } = await open(`/?sort=tokens${query}`);
      if (query.includes('language')) await page.locator('.board td', { hasText: 'of 14' }).first().waitFor();
      return (await page.locator('.board tbody th').first().innerText()).replace(/\s+/g, ' ');
    };
    expect(await first('&language=Rust')).toBe('anvil mote/nano');
    expect(await first('&top=1')).toBe('anvil lumen/large');
  });

  test('links the three questions', async () => {
    const { page } = await real.open('/');
    await page.getByRole('link', { name: 'Three questions choose for you' }).click();
    await page.waitForURL('**/bench/choose/');
    expect(await page.getByRole('heading', { name: 'Choose for me' }).isVisible()).toBe(true);
  });
});

describe('the three questions', () => {
  test('give the pairs that may be the best, each with its reason, and say how many were left out and why', async () => {
    const { page, complaints } = await open('/choose/?for=Rust');
    await page.locator('choose-pair tbody').waitFor();
    expect(await answers(page)).toEqual([nameOf(tieredPairs.costly), nameOf(tieredPairs.expected)]);
    const text = await page.locator('choose-pair .answer').innerText();
    expect(text).toContain('2 pairs are not told apart from the surest');
    expect(text).toContain('the highest low end of the 95\u00a0% interval');
    expect(text).toContain('not told apart from the surest on 14 common tasks');
    expect(text).toContain('Left out: 2 did significantly worse.');
    expect(complaints).toEqual([]);
  });

  test('keep the answers in the address, and the back button takes one back', async () => {
    const { page } = await open('/choose/');
    const answer = (name: string) => page.getByRole('radio', { name, exact: true });
    await answer('Rust').check();
    await page.waitForURL('**/choose/?for=Rust');
    await answer('10,000').check();
    await page.waitForURL('**/choose/?for=Rust&budget=10000t');
    await page.getByRole('radio', { name: /^open/ }).check();
    await page.locator('choose-pair .answer', { hasText: 'No pair fits.' }).waitFor();
    expect(await page.locator('choose-pair .answer').innerText()).toContain('is not recorded');
    await page.goBack();
    await page.locator('choose-pair tbody').waitFor();
    expect(await page.getByRole('radio', { name: /^open/ }).isChecked()).toBe(false);
    expect(await answer('10,000').isChecked()).toBe(true);
    await page.goBack();
    await page.waitForURL('**/choose/?for=Rust');
    expect(await answer('10,000').isChecked()).toBe(false);
    expect(await answer('Rust').isChecked()).toBe(true);
  });

  test.each(['light', 'dark'] as const)(
    'are accessible when answered, in %s colours',
    async (colorScheme) => {
      const { page } = await open('/choose/?for=Rust', { colorScheme });
      await page.locator('choose-pair tbody').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('say without JavaScript that answering needs it', async () => {
    const { page } = await real.open('/choose/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Answering these questions needs JavaScript');
  });
});

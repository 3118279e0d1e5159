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

describe('the leaderboard', () => {
  test('finds the cheapest pair of the top tier for Rust in three actions', async () => {
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
    await page.waitForURL('**/bench/compare/#choose');
    expect(await page.getByRole('heading', { name: 'Choose for me' }).isVisible()).toBe(true);
  });
});

describe('the three questions', () => {
  test('give the pairs that may be the best, each with its reason, and say how many were left out and why', async () => {
    const { page, complaints } = await open('/compare/?for=Rust#choose');
    await page.locator('choose-pair tbody').waitFor();
    expect(await answers(page)).toEqual([nameOf(tieredPairs.costly), nameOf(tieredPairs.expected)]);
    const text = await page.locator('choose-pair .answer').innerText();
    expect(text).toContain('2 pairs cannot be told apart from the best');
    expect(text).toContain('the highest low end of its 95 % interval');
    expect(text).toContain('not told apart from the first on 14 common tasks');
    expect(text).toContain('Left out: 2 did significantly worse.');
    expect(complaints).toEqual([]);
  });

  test('keep the answers in the address, and the back button takes one back', async () => {
    const { page } = await open('/compare/');
    await page.getByLabel('What for?').selectOption('Rust');
    await page.waitForURL('**/compare/?for=Rust#choose');
    await page.getByLabel('Budget of a typical run?').selectOption('10000t');
    await page.waitForURL('**/compare/?for=Rust&budget=10000t#choose');
    await page.getByLabel('Weights?').selectOption('open');
    await page.locator('choose-pair .answer', { hasText: 'No pair fits.' }).waitFor();
    expect(await page.locator('choose-pair .answer').innerText()).toContain('is not recorded');
    await page.goBack();
    await page.locator('choose-pair tbody').waitFor();
    expect(await page.getByLabel('Weights?').inputValue()).toBe('');
    expect(await page.getByLabel('Budget of a typical run?').inputValue()).toBe('10000t');
    await page.goBack();
    await page.waitForURL('**/compare/?for=Rust#choose');
    expect(await page.getByLabel('Budget of a typical run?').inputValue()).toBe('');
  });

  test.each(['light', 'dark'] as const)(
    'are accessible when answered, in %s colours',
    async (colorScheme) => {
      const { page } = await open('/compare/?for=Rust', { colorScheme });
      await page.locator('choose-pair tbody').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('say without JavaScript that answering needs it', async () => {
    const { page } = await real.open('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('.choose').innerText()).toContain('Answering these questions needs JavaScript');
  });
});

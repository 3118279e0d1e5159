import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('root'));

function names(page: Page): Promise<string[]> {
  return page.locator('.board tbody th').allInnerTexts();
}

function column(page: Page, name: string): Promise<string[]> {
  return page.locator(`.board td[data-c=${name}] > span`).allTextContents();
}

function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

/** Holds a document back until what it answers with is called. */
async function held(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

describe('sorting', () => {
  test('is best first, then the other way, said to screen readers and kept in the address', async () => {
    const { page, complaints } = await open('/');
    const button = page.getByRole('button', { name: 'Sort by Median wall' });
    await button.click();
    expect(queryOf(page)).toBe('?sort=wall');
    expect((await column(page, 'wall'))[0]).toBe('1.24\u00a0s');
    expect(await page.locator('th[data-c=wall]').getAttribute('aria-sort')).toBe('ascending');
    await button.click();
    expect((await column(page, 'wall'))[0]).toBe('5\u00a0min\u00a025\u00a0s');
    expect((await column(page, 'wall')).at(-1)).toBe('cut short');
    expect(complaints).toEqual([]);
  });

  test('works by the keyboard, and the focus stays', async () => {
    const { page } = await open('/');
    await page.getByRole('button', { name: 'Sort by CLI and model' }).focus();
    await page.keyboard.press('Enter');
    expect((await names(page))[0]).toMatch(/^aider\s+meta\/llama-3.3/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Sort by CLI and model',
    );
  });
});

describe('choosing rows', () => {
  test('by a menu, and back with the back button', async () => {
    const { page } = await open('/');
    await page.locator('.menu[data-name=cli] > summary').click();
    await page.getByLabel('copilot', { exact: true }).check();
    expect(await names(page)).toHaveLength(3);
    expect(await page.getByRole('status').first().textContent()).toContain('3 of 32 pairs');
    await page.goBack();
    expect(await names(page)).toHaveLength(32);
    expect(await page.getByLabel('copilot', { exact: true }).isChecked()).toBe(false);
  });

  test('by words, while they are typed', async () => {
    const { page } = await open('/');
    await page.getByRole('searchbox').fill('pi gpt');
    expect(await names(page)).toEqual([expect.stringMatching(/^pi/)]);
    expect(queryOf(page)).toBe('?q=pi+gpt');
  });

  test('from the address alone, and away with the reset button', async () => {
    const { page } = await open('/?cli=goose&sort=wall&order=down&hide=blast&hide=refusal');
    expect(await column(page, 'wall')).toEqual(['28.9\u00a0s', '1.24\u00a0s']);
    expect(await page.locator('th[data-c=blast]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await names(page)).toHaveLength(32);
    expect([queryOf(page), await page.locator('th[data-c=blast]').isVisible()]).toEqual(['', true]);
  });

  test('Escape closes a menu and gives the focus back', async () => {
    const { page } = await open('/');
    const summary = page.locator('.menu[data-name=model] > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu[open]').count()).toBe(0);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('choosing tasks', () => {
  test('makes every figure, the order and the sentence from these tasks alone', async () => {
    const { page, complaints } = await open('/?language=Rust');
    await page.locator('.lead', { hasText: 'All 23 pairs are tied' }).waitFor();
    expect(await names(page)).toHaveLength(23);
    expect((await column(page, 'coverage'))[0]).toMatch(/of 4$/);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.locator('.lead', { hasText: 'All 32 pairs are tied' }).waitFor();
    expect((await column(page, 'coverage'))[0]).toBe('4 of 10');
    expect(complaints).toEqual([]);
  });

  test('by weights counts a category as often as it weighs, keeps it in the address, and goes back step by step', async () => {
    const { page, complaints } = await open('/');
    const weigh = (name: string) => page.getByRole('spinbutton', { name: `Weight of ${name}`, exact: true });
    await page.locator('.menu[data-name=category] > summary').click();
    await weigh('polyglot').fill('3');
    await weigh('polyglot').press('Enter');
    const weighted = page.locator('.board td[data-c=solved] small', { hasText: 'weighted' }).first();
    await weighted.waitFor();
    expect(queryOf(page)).toBe('?x-category%3Apolyglot=3');
    expect(await page.getByRole('status').first().textContent()).toContain('counts as k tasks');
    await weigh('integrity').fill('0');
    await weigh('integrity').press('Tab');
    await page.waitForURL('**x-category%3Aintegrity=0**');
    await page.goBack();
    expect([await weigh('integrity').inputValue(), await weigh('polyglot').inputValue()]).toEqual(['1', '3']);
    await page.goBack();
    await weighted.waitFor({ state: 'detached' });
    expect([queryOf(page), await weigh('polyglot').inputValue()]).toEqual(['', '1']);
    expect(complaints).toEqual([]);
  });

  test('weights in the address alone weigh', async () => {
    const { page } = await open('/?x-task%3Apolyglot%2Frust-error-handling=5');
    await page.locator('.board td[data-c=solved] small', { hasText: 'weighted' }).first().waitFor();
    expect(await page.locator('.menu[data-name=task] > summary').getAttribute('data-count')).toBe('1');
  });

  test('shows outcomes with what was solved first, as the table was published', async () => {
    const { page } = await open('/?x-category%3Apolyglot=3');
    await page.locator('.board .chip-of').first().waitFor();
    const chips = await page
      .locator('.board tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll<HTMLElement>('.chip-of')].map(({ title }) => title)),
      );
    const several = chips.filter((titles) => titles.includes('passed') && titles.length > 1);
    expect(new Set(several.map(([first]) => first))).toEqual(new Set(['passed']));
  });

  test('leaves the old order while it ranks and says so, and a later choice ends it', async () => {
    const { page } = await open('/');
    const release = await held(page, '**/board/tasks.json');
    await page.locator('.menu[data-name=language] > summary').click();
    await page.getByLabel('Rust', { exact: true }).check();
    const status = page.getByRole('status').first();
    expect(await status.textContent()).toBe('Ranking…');
    expect(await names(page)).toHaveLength(32);
    await page.getByLabel('Rust', { exact: true }).uncheck();
    expect(await status.textContent()).toBe('32 pairs.');
    const answered = page.waitForResponse('**/board/tasks.json');
    release();
    await (await answered).finished();
    await page.evaluate(() => fetch('/board/tasks.json').then((response) => response.text()));
    expect(page.workers()).toEqual([]);
    expect(await status.textContent()).toBe('32 pairs.');
    expect(await names(page)).toHaveLength(32);
  });

  test('ranks before the columns that do not decide the order are read, and fills these then', async () => {
    const { page, complaints } = await open('/');
    const release = await held(page, '**/board/blast.json');
    await page.locator('.menu[data-name=language] > summary').click();
    await page.getByLabel('Rust', { exact: true }).check();
    await page.locator('.lead', { hasText: 'All 23 pairs are tied' }).waitFor();
    expect(new Set(await column(page, 'blast'))).toEqual(new Set(['…']));
    expect(await column(page, 'wall')).not.toContain('…');
    const [first] = await names(page);
    release();
    await page.locator('.board td[data-c=blast] > span', { hasText: /^0/ }).first().waitFor();
    expect(await column(page, 'blast')).not.toContain('…');
    expect((await names(page))[0]).toBe(first);
    expect(complaints).toEqual([]);
  });

  test('the results of tasks are not read before', async () => {
    const { page } = await open('/');
    const read = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/board/')).length,
    );
    expect(read).toBe(0);
  });
});

test('weights order by points, and say that these are not tested', async () => {
  const { page } = await open('/');
  await page.locator('summary', { hasText: 'Weights' }).click();
  await page.getByLabel('Median wall', { exact: true }).and(page.locator('[type=number]')).fill('1');
  expect(queryOf(page)).toBe('?points=1&w-wall=1');
  expect(await page.getByRole('status').first().textContent()).toContain('not tested');
  const ranks = await column(page, 'rank');
  expect([ranks[0], ranks.at(-1)]).toEqual(['1', '–']);
});

test.each([
  ['CSV', /^CLI,Model,Rank,Rank \(value\)/],
  ['JSON', /"view": "http/],
  ['Markdown', /^\| CLI \| Model \| Rank/],
])('the view is saved as %s with its rows only', async (format, pattern) => {
  const { page, complaints } = await open('/?cli=goose');
  await page.locator('summary', { hasText: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${format}` }).click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toMatch(pattern);
  expect([text.match(/goose/g)?.length ?? 0, text.includes('aider')]).toEqual([
    format === 'JSON' ? 3 : 2,
    false,
  ]);
  expect(complaints).toEqual([]);
});

test('without JavaScript the table is whole and sorted, and no control pretends to work', async () => {
  const { page } = await open('/', { javaScriptEnabled: false });
  expect(await names(page)).toHaveLength(32);
  expect(await page.locator('form.tools').isVisible()).toBe(false);
  expect(await page.locator('.sort').count()).toBe(0);
});

test('where the window is narrow a long name takes lines, not width from the figures', async () => {
  const { page } = await open('/', { viewport: { width: 900, height: 800 } });
  const name = page.locator('.board tbody th').first();
  expect(await name.evaluate((element) => element.getBoundingClientRect().width / 16)).toBe(12);
});

test('on a telephone the names stay in view while the figures move', async () => {
  const { page } = await open('/', { viewport: { width: 390, height: 800 } });
  const table = page.getByRole('group', { name: 'Leaderboard' });
  await table.evaluate((element) => (element.scrollLeft = 500));
  const name = await page.locator('.board tbody th').first().boundingBox();
  expect(name?.x).toBeGreaterThanOrEqual(0);
  expect(name?.x).toBeLessThan(100);
});

describe('a picture', () => {
  test('is saved as SVG that stands alone, with links to full addresses', async () => {
    const { page, complaints } = await open('/');
    const saved = page.waitForEvent('download');
    await page.locator('[data-name=against-time] button', { hasText: 'SVG' }).click();
    const text = readFileSync(await (await saved).path(), 'utf8');
    expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).toMatch(/href="http:\/\/[^"]*\/pair\//);
    expect(text).toMatch(/<circle[^>]*fill="(?:rgb|#|color)/);
    expect(/class=|var\(/.test(text)).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('is saved as PNG in the colours of the page, under its strict rules', async () => {
    const { page, complaints } = await open('/', { colorScheme: 'dark' });
    const saved = page.waitForEvent('download');
    await page.locator('[data-name=wall-times] button', { hasText: 'PNG' }).click();
    const bytes = readFileSync(await (await saved).path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(5000);
    expect(complaints).toEqual([]);
  });

  test('has its values in a table, and a line instead of it where there is nothing to draw', async () => {
    const { page } = await open('/');
    expect(await page.locator('#against-tokens').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(
      'Solved against tokens: No run here has a count',
    );
    const plot = page.locator('section', { has: page.locator('#against-time') });
    await plot.getByText('The picture as a table').click();
    expect(await plot.locator('tbody tr').count()).toBe(await plot.locator('svg.chart a').count());
  });
});

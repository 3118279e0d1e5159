import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { builtSite } from '../support/built-site.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('based'));
const pairs =
  'first=aider/meta/llama-4-maverick-17b-128e-instruct&second=opencode/meta/llama-4-maverick-17b-128e-instruct';
const twoRuns = `/compare/?${pairs}&task=polyglot/rust-error-handling`;

async function openReady(path: string, options = {}) {
  const opened = await open(path, options);
  await opened.page.locator('compare-pairs[data-ready]').waitFor();
  return opened;
}

describe('two pairs', () => {
  test('have a verdict, four lists of tasks with links, and differences', async () => {
    const { page, complaints } = await openReady(`/compare/?${pairs}`);
    expect(await page.locator('.verdict-box').innerText()).toContain('Fewer than 6 can never tell two apart');
    const ways = await page.locator('.way').allInnerTexts();
    expect(ways.map((text) => /\d+ tasks?/.exec(text)?.[0])).toEqual([
      '3 tasks',
      '0 tasks',
      '0 tasks',
      '1 task',
    ]);
    expect(await page.getByRole('group', { name: 'Time, tokens, changes' }).innerText()).toContain(
      'Median wall time',
    );
    expect(complaints).toEqual([]);
  });

  test('are chosen from lists, and the address follows, back button included', async () => {
    const { page } = await openReady(`/compare/?${pairs}`);
    await page.locator('compare-pairs').getByLabel('Second').selectOption('pi/openai/gpt-oss-120b');
    await page.waitForURL('**second=pi/openai/gpt-oss-120b');
    await page.locator('.verdict-box').getByText('They have').waitFor();
    await page.goBack();
    expect(page.url()).toContain('second=opencode');
    await page.getByRole('heading', { name: 'Verdict on 4 common tasks' }).waitFor();
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.waitForURL('**first=opencode/**');
  });

  test('one click fixes the model and varies the CLI, or the other way round', async () => {
    const { page } = await openReady(`/compare/?${pairs}`);
    await page.getByRole('link', { name: /^Fix the model .* vary the CLI$/ }).click();
    const varied = page.locator('section:has(#same-model)');
    expect(await varied.locator('tbody tr').count()).toBeGreaterThan(3);
    await varied.getByRole('link', { name: 'codex × meta/llama-4-maverick-17b-128e-instruct' }).click();
    await page.waitForURL('**second=codex/**');
  });

  test.each([
    ['/pair/aider/openai/gpt-oss-120b/', 'The same model with other CLIs', 'The same CLI with other models'],
  ])(
    'stand on %s against those that share the model, and those that share the CLI',
    async (path, ...titles) => {
      const { page } = await open(path);
      for (const title of titles)
        expect(await page.getByRole('heading', { name: title }).isVisible()).toBe(true);
    },
  );

  test.each([
    ['/cli/aider/', 'Fix the CLI, vary the model', 'Same CLI, other models: aider'],
    [
      '/model/openai/gpt-oss-120b/',
      'Fix the model, vary the CLI',
      'Same model, other CLIs: openai/gpt-oss-120b',
    ],
  ])('are one click away from %s, at the tests that vary the other half', async (path, link, title) => {
    const { page } = await open(path);
    await page.getByRole('link', { name: link }).click();
    const heading = page.getByRole('heading', { name: title });
    await heading.waitFor();
    await page.waitForFunction(() => scrollY > 0);
    expect((await heading.boundingBox())?.y).toBeLessThan(720);
    expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });

  test('that the site does not have are named, and others shown', async () => {
    const { page } = await openReady('/compare/?first=nobody/none');
    expect(await page.locator('.note').innerText()).toContain('no pair “nobody/none”');
  });
});

describe('two runs of one task', () => {
  test('stand side by side: outcomes, figures and tests that differ', async () => {
    const { page, complaints } = await openReady(twoRuns);
    const ended = page.getByRole('group', { name: 'How they ended' });
    expect(await ended.innerText()).toMatch(/passed[\s\S]*failed, no change/);
    expect(await page.locator('tr.differs').first().innerText()).toContain(
      'bad_input_reports_index_and_value',
    );
    await page.getByRole('link', { name: 'Back to all tasks' }).click();
    await page.getByRole('heading', { name: 'Verdict on 4 common tasks' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('have their spans on one axis', async () => {
    const own = 'opencode/meta/llama-4-maverick-17b-128e-instruct';
    const { page } = await openReady(
      `/compare/?first=${own}&second=${own}&task=polyglot/rust-error-handling`,
    );
    const steps = page.getByRole('group', { name: 'Steps on one time axis' });
    expect(await steps.locator('svg rect').count()).toBeGreaterThan(4);
    expect(await steps.locator('tbody tr').count()).toBeGreaterThan(3);
  });
});

describe.each([390, 1440])('%d pixels wide', (width) => {
  test.each(['light', 'dark'] as const)(
    'the page is quiet, whole and accessible in %s colours',
    async (colorScheme) => {
      for (const path of [`/compare/?${pairs}`, twoRuns]) {
        const { page, complaints } = await openReady(path, { colorScheme, viewport: { width, height: 900 } });
        expect(await axeFindings(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      }
    },
  );
});

test('without JavaScript the page says what it needs and links every pair', async () => {
  const { page } = await open('/compare/', { javaScriptEnabled: false });
  expect(await page.locator('compare-pairs .note').innerText()).toContain('needs JavaScript');
  expect(await page.locator('.pair-list a:visible').count()).toBe(32);
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('root'));

const pages = {
  'front page': '/',
  'reference cell': cellPath(cellsOfInterest.reference),
  'cell of a rate limit': cellPath(cellsOfInterest.rateLimit),
  'page for wrong addresses': '/404.html',
  glossary: '/glossary/',
  'task of refusals': '/task/integrity/unsolvable-refusal/',
  sweep: '/sweep/expansion-20260616/',
  methodology: '/methodology/',
  'page of citations': '/cite/',
  matrix: '/matrix/',
};

describe.each(Object.entries(pages))('the %s', (_, path) => {
  describe.each([390, 768, 1440])('%d pixels wide', (width) => {
    test.each(['light', 'dark'] as const)(
      'is quiet, whole and accessible in %s colours',
      async (colorScheme) => {
        const options = { colorScheme, viewport: { width, height: 900 } };
        const { page, complaints } = await open(path, options);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await openEverything(page);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await axeFindings(page)).toEqual([]);
        expect(complaints).toEqual([]);
      },
    );
  });
});

test('the page of a cell is accessible with nothing opened', async () => {
  const { page } = await open(pages['reference cell']);
  expect(await axeFindings(page)).toEqual([]);
});

describe('the head of the page of a cell', () => {
  const path = cellPath(cellsOfInterest.reference);

  test('shows the verdict and the composite side by side on a wide screen', async () => {
    const { verdict, composite } = await boxes(1440);
    expect(composite.y).toBe(verdict.y);
    expect(composite.x).toBeGreaterThanOrEqual(verdict.x + verdict.width);
  });

  test('shows the composite below the verdict on a telephone', async () => {
    const { verdict, composite } = await boxes(390);
    expect(composite.y).toBeGreaterThanOrEqual(verdict.y + verdict.height);
    expect(composite.x).toBeCloseTo(verdict.x, 0);
  });

  test.each([390, 768, 1440])(
    'is in view at %d pixels: name, navigation and choice of colours',
    async (width) => {
      const { page } = await open(path, { viewport: { width, height: 844 } });
      for (const part of ['.brand', 'nav[aria-label="Site"]', 'theme-switch', 'h1', '#outcome']) {
        const { x, y, width: own, height } = await box(page, part);
        expect([part, x >= 0, y >= 0, x + own <= width, y + height <= 844]).toEqual([
          part,
          true,
          true,
          true,
          true,
        ]);
      }
    },
  );

  async function boxes(width: number) {
    const { page } = await open(path, { viewport: { width, height: 900 } });
    return {
      verdict: await box(page, '.verdict > .ended'),
      composite: await box(page, '.verdict > .composite'),
    };
  }
});

async function box(page: Page, selector: string) {
  const found = await page.locator(selector).boundingBox();
  if (!found) throw new Error(`${selector} takes no place on the page`);
  return found;
}

/** Pixels by which the document is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens every `<details>` and the first explanation of a word. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector<HTMLElement>('[popover]')?.showPopover();
  });
}

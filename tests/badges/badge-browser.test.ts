import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { drawBadgeForms } from './badge-forms.ts';
import { drawRow, photographSheet, rowsOf } from './badge-sheet.ts';
import { differingShare, type Pixels } from './pixels.ts';

/** What GitHub's image proxy and its host of raw files allow a picture, and less than both. */
const policies = [
  "default-src 'none'; sandbox",
  "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
] as const;

let browser: Browser;
let page: Page;
const complaints: string[] = [];
const drawn = await drawBadgeForms();
const [names, badges] = [[...drawn.keys()], [...drawn.values()]];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
});
afterAll(() => browser.close());

describe('every form of a badge in every style', () => {
  let free: Pixels[];
  beforeAll(async () => {
    free = rowsOf(await photographSheet(page, badges));
  });

  test.each(policies)('looks the same under the policy %s', async (policy) => {
    complaints.length = 0;
    const strict = rowsOf(await photographSheet(page, badges, policy));
    expect(names.filter((_, row) => !sameBytes(free[row], strict[row]))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is drawn by a browser as by resvg', () => {
    const differing = names.filter((_, row) => {
      const photo = free[row];
      return !photo || differingShare(photo, drawRow(badges[row] ?? ''), 64) > 0.005;
    });
    expect(differing).toEqual([]);
  });
});

test('a badge that needs a style of its own would be seen', async () => {
  const [first = '', second = ''] = badges;
  const spoilt = [first, second.replace('<path fill="#3d444d"', '<path style="fill:#3d444d"')];
  const [free, strict] = [
    rowsOf(await photographSheet(page, spoilt)),
    rowsOf(await photographSheet(page, spoilt, policies[0])),
  ];
  expect(free.map((row, at) => sameBytes(row, strict[at]))).toEqual([true, false]);
});

function sameBytes(left: Pixels | undefined, right: Pixels | undefined): boolean {
  return left !== undefined && right !== undefined && Buffer.compare(left.bytes, right.bytes) === 0;
}

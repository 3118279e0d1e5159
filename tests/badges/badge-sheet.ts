import type { Page } from 'playwright-core';
import { drawPixels, type Pixels, readPng } from './pixels.ts';

/** Each badge stands in a row of its own, as a picture and beside it as a document; all measures in px. */
const rowHeight = 30;
const columnWidth = 420;
const host = 'http://badges.test';

/**
 * Photographs badges in a browser, each as `<img>` and as a document, served under a policy: a browser asks for it only
 * of a document, as where a reader opens the picture alone. All frames are in a sandbox, since a policy that puts some of
 * them there would change on which layer they are drawn, and so the edges of letters.
 */
export async function photographSheet(
  page: Page,
  badges: readonly string[],
  policy?: string,
): Promise<Pixels> {
  await page.setViewportSize({ width: 2 * columnWidth, height: rowHeight * badges.length });
  await page.route(`${host}/**`, (route) => {
    const at = /(\d+)\.svg$/.exec(route.request().url())?.[1];
    if (at === undefined) return route.fulfill({ body: sheet(badges), contentType: 'text/html' });
    const headers = policy === undefined ? {} : { 'content-security-policy': policy };
    return route.fulfill({
      body: badges[Number(at)] ?? '',
      headers: { 'content-type': 'image/svg+xml', ...headers },
    });
  });
  await page.goto(`${host}/`);
  const photo = await page.screenshot();
  await page.unroute(`${host}/**`);
  return readPng(photo, { width: 2 * columnWidth, height: rowHeight * badges.length });
}

/** The row of a badge as resvg draws it. */
export function drawRow(svg: string): Pixels {
  const places = [0, columnWidth].map((x) => `<g transform="translate(${String(x)})">${svg}</g>`);
  return drawPixels(frame(1, `<path fill="#fff" d="M0 0H9999V9999H0z"/>${places.join('')}`), 1);
}

/** The rows of a sheet, each as a sheet of one row. */
export function rowsOf({ width, height, bytes }: Pixels): Pixels[] {
  const rowBytes = width * rowHeight * 4;
  return Array.from({ length: height / rowHeight }, (_, row) => ({
    width,
    height: rowHeight,
    bytes: bytes.subarray(row * rowBytes, (row + 1) * rowBytes),
  }));
}

function sheet(badges: readonly string[]): string {
  const rows = badges.map((_, row) => {
    const place = (column: number) =>
      `style="position:absolute;border:0;left:${String(column * columnWidth)}px;top:${String(row * rowHeight)}px"`;
    const source = `src="/${String(row)}.svg"`;
    return `<img ${place(0)} ${source}><iframe sandbox ${place(1)} ${source} width="${String(columnWidth)}" height="${String(rowHeight)}"></iframe>`;
  });
  return `<!doctype html><body>${rows.join('')}`;
}

function frame(rows: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(2 * columnWidth)}" height="${String(rows * rowHeight)}">${body}</svg>`;
}

import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite, pageFile, siteFiles, siteText } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';

const site = builtSite('root');
const html = siteText(site, pageFile(cellPath(cellsOfInterest.reference)));

test('the page of the reference cell and its stylesheets take at most 12 KB over the wire', () => {
  const sheets = named(/<link rel="stylesheet" href="\/([^"]+)"/g);
  expect(sheets.length).toBeGreaterThan(0);
  const sizes = { html: compressed(html), ...sizesOf(sheets, compressed) };
  expect(sum(sizes), JSON.stringify(sizes)).toBeLessThanOrEqual(12 * 1024);
});

test('all scripts of the page of the reference cell take at most 10 KB over the wire', () => {
  const scripts = named(/<script [^>]*src="\/([^"]+)"/g);
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = sizesOf(scripts, compressed);
  expect(sum(sizes), JSON.stringify(sizes)).toBeLessThanOrEqual(10 * 1024);
});

test('no page is larger than 2 MiB', () => {
  const pages = siteFiles(site).filter((file) => file.endsWith('.html'));
  const sizes = Object.entries(sizesOf(pages, Buffer.byteLength));
  expect(sizes.filter(([, bytes]) => bytes > 2 * 1024 * 1024)).toEqual([]);
});

function named(pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap(([, file]) => file ?? []);
}

function sizesOf(files: readonly string[], sizeOf: (text: string) => number): Record<string, number> {
  return Object.fromEntries(files.map((file) => [file, sizeOf(siteText(site, file))]));
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}

function sum(sizes: Record<string, number>): number {
  return Object.values(sizes).reduce((total, bytes) => total + bytes, 0);
}

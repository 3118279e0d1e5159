import { expect, onTestFinished, test } from 'vitest';
import { renderBadge } from '../../src/badges/badge.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { launchBrowser } from '../support/browser.ts';
import { referenceFacts } from './facts.ts';
import { differingShare, drawPixels } from './pixels.ts';

const strictest = "default-src 'none'; script-src 'none'; sandbox";

test('a browser draws a badge like resvg, with and without the policy under which GitHub serves it', async () => {
  const svg = await renderBadge(badgeWords(referenceFacts));
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const clip = { x: 0, y: 0, width: Number(width), height: Number(height) };
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.route('http://badge.test/**', (route) => {
    const policy = route.request().url().includes('strict') ? { 'content-security-policy': strictest } : {};
    return route.fulfill({ body: svg, headers: { 'content-type': 'image/svg+xml', ...policy } });
  });

  await page.goto('http://badge.test/free.svg');
  const free = await page.screenshot({ clip });
  await page.goto('http://badge.test/strict.svg');
  const strict = await page.screenshot({ clip });
  expect(strict.equals(free)).toBe(true);
  expect(complaints).toEqual([]);

  const photo = drawPixels(
    frame(clip, `<image width="${width}" height="${height}" href="${dataUrl(free)}"/>`),
    1,
  );
  const drawn = drawPixels(frame(clip, `<path fill="#fff" d="M0 0H${width}V${height}H0z"/>${svg}`), 1);
  expect(differingShare(photo, drawn, 64)).toBeLessThan(0.01);
});

function frame({ width, height }: { width: number; height: number }, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${body}</svg>`;
}

function dataUrl(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}

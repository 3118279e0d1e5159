import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { outcomeWords } from '../../src/text/outcome-words.ts';
import { signPaths } from '../../src/text/sign.ts';
import { withdrawnWords } from '../../src/text/withdrawn-words.ts';
import { differingShare, drawPixels, type Pixels } from '../badges/pixels.ts';
import { builtSite } from '../support/built-site.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('root'));
const sidePx = 20;
const clearlyDarker = 40;
/** A stroke across the square; the same sign drawn twice differs nowhere. */
const leastShare = 0.03;

const looks = [...outcomeKinds.map(outcomeWords), withdrawnWords].map(({ short, sign, tone }) => ({
  short,
  path: signPaths[sign],
  tone,
}));

test.each(['light', 'dark'] as const)(
  'without colour the sign of every outcome is unlike the others, in the %s scheme',
  async (colorScheme) => {
    const { page, complaints } = await open('/', { colorScheme });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
    const pictures: Pixels[] = [];
    for (const look of looks) pictures.push(await pictureOf(page, look));
    for (const picture of pictures) expect(isGrey(picture)).toBe(true);
    const alike = looks.flatMap((left, at) =>
      looks.slice(at + 1).flatMap((right, next) => {
        const [one, other] = [pictures[at], pictures[at + 1 + next]];
        const share = one && other ? differingShare(one, other, clearlyDarker) : 0;
        return share < leastShare ? [`${left.short} and ${right.short}: ${share.toFixed(3)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

/** The first sign of the legend with another look, in the corner of the window. */
async function pictureOf(page: Page, look: { path: string; tone: string }): Promise<Pixels> {
  await page
    .locator('.legend .sign')
    .first()
    .evaluate((sign: HTMLElement, { path, tone }) => {
      sign.className = `sign t-${tone}`;
      Object.assign(sign.style, { position: 'fixed', top: '0', left: '0', zIndex: '99' });
      sign.querySelector('path')?.setAttribute('d', path);
    }, look);
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: sidePx, height: sidePx } });
  const side = String(sidePx);
  const address = `data:image/png;base64,${png.toString('base64')}`;
  return drawPixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><image width="${side}" height="${side}" href="${address}"/></svg>`,
    1,
  );
}

function isGrey({ bytes }: Pixels): boolean {
  for (let pixel = 0; pixel < bytes.length; pixel += 4) {
    const channels = [...bytes.subarray(pixel, pixel + 3)];
    if (Math.max(...channels) - Math.min(...channels) > 2) return false;
  }
  return true;
}

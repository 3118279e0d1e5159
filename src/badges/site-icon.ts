import { Resvg } from '@resvg/resvg-js';
import { cardColours } from './card-palette.ts';

/** The sign of the site, the same as public/favicon.svg. */
export const siteIconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="#2352b8">' +
  '<path d="M0 0h7v7H0zM9 9h7v7H9z"/><path opacity=".35" d="M9 0h7v7H9z"/><path opacity=".65" d="M0 9h7v7H0z"/></svg>\n';

/** The sign as PNG, edge to edge on a clear ground. */
export function siteIconPng(pixels: number): Uint8Array {
  return rasterise(siteIconSvg, pixels);
}

/** The sign as PNG in the middle of a light ground without gaps: a home screen rounds the corners and paints clear parts black. */
export function siteTilePng(pixels: number): Uint8Array {
  const sign = siteIconSvg.replace('<svg ', '<svg x="6" y="6" width="16" height="16" ');
  const ground = `<path fill="${cardColours.ground}" d="M0 0h28v28H0z"/>`;
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">${ground}${sign}</svg>`,
    pixels,
  );
}

function rasterise(svg: string, pixels: number): Uint8Array {
  const fitTo = { mode: 'width', value: pixels } as const;
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng();
}

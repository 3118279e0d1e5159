import { Resvg } from '@resvg/resvg-js';
import { expect } from 'vitest';
import { readXml } from './strict-xml.ts';

const mostBytes = 10_000;
const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-label'],
  title: [],
  g: ['fill', 'transform'],
  path: ['id', 'd', 'fill', 'stroke', 'stroke-width'],
  use: ['href', 'x'],
};

/** A badge is small and well-formed, draws, says its name, and holds nothing that acts, styles or reaches outside. */
export function expectInert(svg: string): void {
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(mostBytes);
  const elements = readXml(svg);
  for (const { name, attributes } of elements) {
    expect(allowed).toHaveProperty(name);
    for (const attribute of attributes.keys()) expect(allowed[name]).toContain(attribute);
    expect(attributes.get('href') ?? '#a').toMatch(/^#[a-z][a-z0-9]*$/);
  }
  expect(elements[0]?.attributes.get('role')).toBe('img');
  expect(elements[1]).toMatchObject({ name: 'title', text: elements[0]?.attributes.get('aria-label') });
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
}

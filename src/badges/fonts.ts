import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const { resolve } = createRequire(import.meta.url);
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;
let loaded: Font[] | undefined;

/** The weight in which badges are written. */
export const FONT_WEIGHT = 600;

/** The families of `badgeFonts`, as a CSS list: a character comes from the first that has it. */
export const fontFamily = subsets.map((subset) => `Inter ${subset}`).join(', ');

/** Inter, a family for each subset, read once: satori keeps what it parsed by the identity of these objects. */
export function badgeFonts(): Font[] {
  loaded ??= subsets.map((subset) => ({
    name: `Inter ${subset}`,
    data: readFileSync(
      resolve(`@fontsource/inter/files/inter-${subset}-${String(FONT_WEIGHT)}-normal.woff2`),
    ),
    weight: FONT_WEIGHT,
    style: 'normal',
  }));
  return loaded;
}

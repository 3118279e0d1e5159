import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { frameStylesPath } from '../../src/routes/fixed-paths.ts';
import { contrastOf } from '../support/contrast-of.ts';

const css = readFileSync(join(import.meta.dirname, '../../public', frameStylesPath), 'utf8');
const pairs = Array.from(
  css.matchAll(/([a-z-]+): light-dark\((#\w+), (#\w+)\)/g),
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
);
const ground = pairs.find(({ name }) => name === 'background');
const inks = pairs.filter(({ name }) => !['background', '--line'].includes(name));

test('a page for frames has a ground and an ink for each tone, light and dark', () => {
  expect(ground).toBeDefined();
  expect(inks).toHaveLength(8);
});

test.each(inks)('in a page for frames $name $light and $dark are readable', ({ light, dark }) => {
  expect(contrastOf(light, ground?.light ?? light)).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf(dark, ground?.dark ?? dark)).toBeGreaterThanOrEqual(4.5);
});

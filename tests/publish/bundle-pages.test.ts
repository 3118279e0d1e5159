import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundlePages } from '../../src/publish/bundle-pages.ts';
import { tinySite } from '../support/tiny-site.ts';

test('a bundle leaves nothing behind when it is discarded', async () => {
  const bundle = bundlePages('/', tinySite());
  const { renderer } = await bundle.ready;
  const workDir = dirname(dirname(fileURLToPath(renderer)));
  expect(existsSync(workDir)).toBe(true);
  await bundle.discard();
  expect(readdirSync(dirname(workDir))).toEqual([]);
});

test('a bundle that is discarded before it stands leaves nothing behind either', async () => {
  const root = tinySite();
  const bundle = bundlePages('/', root);
  await bundle.discard();
  expect(readdirSync(join(root, '.astro/render'))).toEqual([]);
});

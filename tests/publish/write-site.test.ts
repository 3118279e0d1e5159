import { describe, expect, test } from 'vitest';
import { sha256, type SiteHashes } from '../../src/publish/hashes.ts';
import type { SiteSteps } from '../../src/publish/site-steps.ts';
import { writeSite } from '../../src/publish/write-site.ts';
import { readFiles } from '../support/read-files.ts';
import { siteSteps } from '../support/site-steps.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

const text = '<h1>kept</h1>';

/** Steps whose renderer hands over the bytes of one page and writes another. */
const handsOver = siteSteps(
  {},
  {
    render: async ({ outDir, onPage, keepPage }) => {
      await Promise.resolve();
      keepPage('index.html', new TextEncoder().encode(text));
      writeFiles(outDir, { 'own.css': 'on the disk' });
      onPage(1, 1);
      return ['own.css'];
    },
  },
);

function write(steps: SiteSteps, outDir: string): Promise<number> {
  return writeSite(steps, { outDir }, () => undefined);
}

describe('a page whose bytes are at hand when it is rendered', () => {
  test('is written, copied and hashed from them', async () => {
    const outDir = tempDir();
    await write(handsOver, outDir);
    const files = readFiles(outDir);
    expect(files).toMatchObject({ 'index.html': text, 'copy/index.html': text, 'own.css': 'on the disk' });
    const { outputs: hashes } = JSON.parse(files['hashes.json'] ?? '') as SiteHashes;
    expect([hashes['index.html'], hashes['copy/index.html']]).toEqual([sha256(text), sha256(text)]);
    expect(hashes['own.css']).toBe(sha256('on the disk'));
  });
});

test('a page at a path that the renderer has written is refused', async () => {
  const render: SiteSteps['render'] = async ({ outDir, keepPage }) => {
    await Promise.resolve();
    writeFiles(outDir, { 'index.html': 'on the disk' });
    keepPage('index.html', new TextEncoder().encode(text));
    return [];
  };
  await expect(write({ ...handsOver, render }, tempDir())).rejects.toThrow(
    'Two parts of the site claim the path index.html.',
  );
});

describe('side work', () => {
  test('is stopped when the rendering fails, and has ended when that is told', async () => {
    const told: string[] = [];
    const sideWork: NonNullable<SiteSteps['sideWork']> = () => ({
      renderPages: () => Promise.resolve(),
      finish: () => Promise.resolve({}),
      stop: async () => {
        await new Promise(setImmediate);
        told.push('stopped');
      },
    });
    const render = () => Promise.reject(new Error('no page'));
    await expect(write({ ...handsOver, render, sideWork }, tempDir())).rejects.toThrow('no page');
    expect(told).toEqual(['stopped']);
  });

  test('that ends badly because it was stopped leaves the reason of the failure as it is', async () => {
    const ends = Promise.withResolvers<never>();
    const sideWork: NonNullable<SiteSteps['sideWork']> = () => ({
      renderPages: () => Promise.resolve(),
      finish: () => ends.promise,
      stop: async () => {
        ends.reject(new Error('stopped'));
        await new Promise(setImmediate);
      },
    });
    const inputs = () => {
      throw new Error('a file is gone');
    };
    await expect(write({ ...handsOver, inputs, sideWork }, tempDir())).rejects.toThrow('a file is gone');
  });

  test('writes into the folder of the site and its hashes are taken over', async () => {
    const outDir = tempDir();
    const sideWork: NonNullable<SiteSteps['sideWork']> = (folder) => ({
      renderPages: () => Promise.resolve(),
      finish: async () => {
        await Promise.resolve();
        writeFiles(folder, { 'beside.txt': 'beside' });
        return { 'beside.txt': sha256('beside') };
      },
      stop: () => Promise.resolve(),
    });
    await write({ ...handsOver, sideWork, copies: () => [] }, outDir);
    expect(readFiles(outDir)).toMatchObject({ 'beside.txt': 'beside', 'own.css': 'on the disk' });
  });
});

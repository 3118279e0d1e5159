import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteParts } from '../../src/command/real-site-parts.ts';
import { sideWorkIn } from '../../src/command/start-side-work.ts';
import { loadSite } from '../../src/load/load-site.ts';
import { withoutReaders } from '../../src/load/with-readers.ts';
import type { Hashes } from '../../src/publish/hashes.ts';
import { SiteWriter } from '../../src/publish/site-writer.ts';
import { noBundle } from '../support/no-bundle.ts';
import { readFiles } from '../support/read-files.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

const dataDir = 'tests/fixtures/folders/made-up';
const { site } = await loadSite(dataDir);
const addresses = { base: '/bench/', siteUrl: 'https://bench.example' };
const cards = 'standings';
const order = { site: withoutReaders({ ...site, cards }), ...addresses };

const steps = siteParts.steps(site, { bundle: noBundle, dataDir, jobs: 1, cards, ...addresses });

describe('side work in threads of its own', () => {
  test('writes the documents that this thread would write, with the same hashes', async () => {
    const [here, there] = [tempDir(), tempDir()];
    const writer = new SiteWriter(steps, here);
    await writer.writeDocuments(() => undefined);
    expect(await sideWorkIn(order, 1)(there, () => undefined).finish()).toEqual(writer.hashes);
    expect(readFiles(there)).toEqual(readFiles(here));
  });

  test.each([1, 3])(
    'renders pages, copies and twins as this thread does, with the same hashes: %i',
    (most) => {
      const [assets, here, there] = [tempDir(), tempDir(), tempDir()];
      const program = join(import.meta.dirname, 'render-with-threads.ts');
      const { stdout, stderr } = spawnSync(process.execPath, [program, String(most), assets, here, there], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const hashes = JSON.parse(stdout) as Record<'here' | 'there', Hashes>;
      const pages = readFiles(here);
      expect(Object.keys(pages)).toContain('index.html');
      expect(readFiles(there)).toMatchObject(pages);
      expect(hashes.there).toMatchObject(hashes.here);
      expect(Object.keys(hashes.here)).toEqual(expect.arrayContaining(Object.keys(pages)));
    },
  );

  test('that fails says why', async () => {
    const dir = tempDir();
    writeFiles(dir, { file: 'not a folder' });
    const side = sideWorkIn(order, 1)(join(dir, 'file', 'below'), () => undefined);
    await expect(side.finish()).rejects.toThrow('ENOTDIR');
  });

  test('that is stopped ends', async () => {
    const side = sideWorkIn(order, 1)(tempDir(), () => undefined);
    await side.stop();
    await expect(side.finish()).rejects.toThrow('ended early');
  });
});

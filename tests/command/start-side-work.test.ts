import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { siteParts } from '../../src/command/real-site-parts.ts';
import { sideWorkIn } from '../../src/command/start-side-work.ts';
import { loadSite } from '../../src/load/load-site.ts';
import { withoutReaders } from '../../src/load/with-readers.ts';
import { sharePages } from '../../src/publish/shared-pages.ts';
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

function stepsWith(bundle = noBundle) {
  return siteParts.steps(site, { bundle, dataDir, jobs: 1, cards, ...addresses });
}

describe('side work in threads of its own', () => {
  test('writes the documents that this thread would write, with the same hashes', async () => {
    const [here, there] = [tempDir(), tempDir()];
    const writer = new SiteWriter(stepsWith(), here);
    await writer.writeDocuments(() => undefined);
    expect(await sideWorkIn(order, 1)(there, () => undefined).finish()).toEqual(writer.hashes);
    expect(readFiles(there)).toEqual(readFiles(here));
  });

  test.each([1, 3])(
    'renders pages, copies and twins as this thread does, with the same hashes: %i',
    async (most) => {
      const [rest, here, there] = [tempDir(), tempDir(), tempDir()];
      const bundle = siteParts.bundle(addresses.base);
      onTestFinished(bundle.discard);
      const steps = stepsWith(bundle);
      const side = sideWorkIn(order, most, 1)(there, () => undefined);
      const writer = new SiteWriter(steps, here);
      await steps.render({
        ...addresses,
        outDir: rest,
        onPage: () => undefined,
        keepPage: writer.writePage,
        renderPages: (shared) => side.renderPages(sharePages(shared)),
      });
      const pages = readFiles(here);
      expect(Object.keys(pages)).toContain('index.html');
      expect(readFiles(there)).toMatchObject(pages);
      expect(await side.finish()).toMatchObject(writer.hashes);
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

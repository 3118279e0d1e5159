import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteParts } from '../../src/command/real-site-parts.ts';
import { loadSite } from '../../src/load/load-site.ts';
import { withoutReaders } from '../../src/load/with-readers.ts';
import { sideWorkIn } from '../../src/command/start-side-work.ts';
import { workInTurn } from '../../src/publish/work-in-turn.ts';
import { readFiles } from '../support/read-files.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

const dataDir = 'tests/fixtures/folders/made-up';
const { site } = await loadSite(dataDir);
const order = { site: withoutReaders({ ...site, cards: 'standings' }), base: '/' };
const page = new TextEncoder().encode('<!doctype html><title>a page</title>');

async function filesInTurn(outDir: string) {
  const steps = siteParts.steps(site, { dataDir, jobs: 1, base: '/', cards: 'standings' });
  const [copy] = steps.copies();
  if (!copy) throw new Error('the site has a page with a second address');
  const side = workInTurn(steps, outDir, { onDocuments: () => undefined });
  side.keepPage(copy.from, page);
  return { copy, hashes: await side.finish() };
}

describe('side work in a thread of its own', () => {
  test('writes the files that it would write in turn, with the same hashes', async () => {
    const [here, there] = [tempDir(), tempDir()];
    const { copy, hashes } = await filesInTurn(here);
    const side = sideWorkIn(order)(there, () => undefined);
    side.keepPage(copy.from, page);
    expect(await side.finish()).toEqual(hashes);
    expect(readFiles(there)).toEqual(readFiles(here));
    expect(Object.keys(readFiles(there))).toContain(copy.to);
  });

  test('that fails says why', async () => {
    const dir = tempDir();
    writeFiles(dir, { file: 'not a folder' });
    const side = sideWorkIn(order)(join(dir, 'file', 'below'), () => undefined);
    await expect(side.finish()).rejects.toThrow('ENOTDIR');
  });

  test('that is stopped ends', async () => {
    const side = sideWorkIn(order)(tempDir(), () => undefined);
    side.stop();
    await expect(side.finish()).rejects.toThrow('ended early');
  });
});

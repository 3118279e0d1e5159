import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/load/load-site.ts';
import type { Site } from '../../src/load/site-model.ts';
import { withoutReaders, withReaders } from '../../src/load/with-readers.ts';
import { realCells } from '../support/real-cells.ts';
import { tempDir } from '../support/temp-dir.ts';

/** What every run and every recording of a site reads as. */
function allRead(site: Site): unknown[] {
  const runs = site.cells.flatMap((entry) => [...entry.runs, ...entry.earlier]);
  return runs.map((run) => [site.readRun(run), site.readRecording(run)]);
}

/** The site as another thread gets it. */
function handedOver(site: Site): Site {
  return withReaders(structuredClone(withoutReaders(site)));
}

test.each(['folders/made-up', 'sites/demonstration', 'sites/evidence', 'sites/hostile'])(
  'the runs, patches and recordings of %s read the same in a site that was handed over',
  async (folder) => {
    const { site } = await loadSite(`tests/fixtures/${folder}`);
    const read = allRead(site);
    expect(allRead(handedOver(site))).toEqual(read);
    expect(read.length).toBeGreaterThan(1);
  },
);

test('lines of a compressed file are handed over with the site', async () => {
  const dataDir = tempDir();
  const cells = [...realCells()].map(([, cell]) => cell).slice(0, 40);
  mkdirSync(join(dataDir, 'sweeps/a'), { recursive: true });
  const lines = cells.map((cell) => `${JSON.stringify(cell)}\n`).join('');
  writeFileSync(join(dataDir, 'sweeps/a/runs.jsonl.gz'), gzipSync(lines));
  const { site } = await loadSite(dataDir);
  expect(allRead(handedOver(site))).toEqual(allRead(site));
  expect(site.cells).toHaveLength(40);
});

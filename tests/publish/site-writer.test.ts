import { expect, test } from 'vitest';
import { sha256 } from '../../src/publish/hashes.ts';
import { SiteWriter } from '../../src/publish/site-writer.ts';
import { readFiles } from '../support/read-files.ts';
import { siteSteps } from '../support/site-steps.ts';
import { tempDir } from '../support/temp-dir.ts';

test('other work gets its turn while documents are written', async () => {
  const documents = () => Array.from({ length: 100 }, (_, at) => ({ path: `${String(at)}.txt`, body: 'x' }));
  const turnsAfter: number[] = [];
  let written = 0;
  const finished = new SiteWriter(siteSteps({}, { documents }), tempDir()).writeDocuments((done) => {
    written = done;
  });
  const again = () => {
    if (written === 100) return;
    turnsAfter.push(written);
    setImmediate(again);
  };
  setImmediate(again);
  await finished;
  expect(new Set(turnsAfter).size).toBeGreaterThan(5);
});

test('a page is written with its copy and its twins, a document alone, and the hashes of all are known', async () => {
  const outDir = tempDir();
  const documents = () => [{ path: 'a.txt', body: 'a document' }];
  const twins = (page: string) => [{ path: page.replace('html', 'md'), body: 'a twin' }];
  const writer = new SiteWriter(siteSteps({}, { documents, twins }), outDir);
  writer.writePage('index.html', new TextEncoder().encode('a page'));
  await writer.writeDocuments(() => undefined);
  const files = {
    'index.html': 'a page',
    'copy/index.html': 'a page',
    'index.md': 'a twin',
    'a.txt': 'a document',
  };
  expect(readFiles(outDir)).toEqual(files);
  expect(writer.hashes).toEqual(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(text)])),
  );
});

test('what would act unseen is shown in a page and in its copy, and left in a document', async () => {
  const outDir = tempDir();
  const documents = () => [{ path: 'a.txt', body: 'a\u202eb' }];
  const writer = new SiteWriter(siteSteps({}, { documents }), outDir);
  writer.writePage('index.html', new TextEncoder().encode('<p>a\u202eb</p>'));
  await writer.writeDocuments(() => undefined);
  expect(readFiles(outDir)).toEqual({
    'index.html': '<p>a[U+202E]b</p>',
    'copy/index.html': '<p>a[U+202E]b</p>',
    'a.txt': 'a\u202eb',
  });
});

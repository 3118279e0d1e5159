import { expect, test } from 'vitest';
import { workInTurn } from '../../src/publish/work-in-turn.ts';
import { readFiles } from '../support/read-files.ts';
import { siteSteps } from '../support/site-steps.ts';
import { tempDir } from '../support/temp-dir.ts';

test('other work gets its turn while documents are written', async () => {
  const documents = () => Array.from({ length: 100 }, (_, at) => ({ path: `${String(at)}.txt`, body: 'x' }));
  const turnsAfter: number[] = [];
  let written = 0;
  const side = workInTurn(siteSteps({}, { documents }), tempDir(), {
    onDocuments: (done) => {
      written = done;
    },
  });
  const finished = side.finish();
  const again = () => {
    if (written === 100) return;
    turnsAfter.push(written);
    setImmediate(again);
  };
  setImmediate(again);
  await finished;
  expect(new Set(turnsAfter).size).toBeGreaterThan(5);
});

test('what would act unseen is shown in a page and in its copy, and left in a document', async () => {
  const outDir = tempDir();
  const documents = () => [{ path: 'a.txt', body: 'a\u202eb' }];
  const side = workInTurn(siteSteps({}, { documents }), outDir, { onDocuments: () => undefined });
  side.keepPage('index.html', new TextEncoder().encode('<p>a\u202eb</p>'));
  await side.finish();
  expect(readFiles(outDir)).toEqual({
    'index.html': '<p>a[U+202E]b</p>',
    'copy/index.html': '<p>a[U+202E]b</p>',
    'a.txt': 'a\u202eb',
  });
});

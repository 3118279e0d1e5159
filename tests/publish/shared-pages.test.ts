import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { countReady, sharePages, takePage } from '../../src/publish/shared-pages.ts';

const page = { url: 'http://localhost/a/', component: 'src/pages/a.astro', file: 'a/index.html' };

test('each page is taken once, also when another thread takes pages', async () => {
  const shared = sharePages([page, page, page], 'file:///renderer.mjs');
  const body = `
    const { workerData } = require('node:worker_threads');
    Atomics.exchange(workerData.taken, 2, 1);
    Atomics.add(workerData.ready, 0, 1);`;
  await once(new Worker(body, { eval: true, workerData: shared }), 'exit');
  expect(takePage(shared, 0)).toBe(true);
  expect([0, 1, 2].map((at) => takePage(shared, at))).toEqual([false, true, false]);
  expect(countReady(shared)).toBe(2);
});

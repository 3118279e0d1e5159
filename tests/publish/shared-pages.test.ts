import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { countReady, sharePages, stopSharing, takePage } from '../../src/publish/shared-pages.ts';

const page = { path: '/a/', component: 'src/pages/a.astro' };
const threePages = () => sharePages({ pages: [page, page, page], renderer: 'file:///renderer.mjs' });

test('each page is taken once, also when another thread takes pages', async () => {
  const shared = threePages();
  const body = `
    const { workerData } = require('node:worker_threads');
    Atomics.exchange(workerData.taken, 2, 1);
    Atomics.add(workerData.ready, 0, 1);`;
  await once(new Worker(body, { eval: true, workerData: shared }), 'exit');
  expect(takePage(shared, 0)).toBe(true);
  expect([0, 1, 2].map((at) => takePage(shared, at))).toEqual([false, true, false]);
  expect(countReady(shared)).toBe(2);
});

test('no page is left to take where sharing was stopped', () => {
  const shared = threePages();
  stopSharing(shared);
  expect([0, 1, 2].map((at) => takePage(shared, at))).toEqual([false, false, false]);
});

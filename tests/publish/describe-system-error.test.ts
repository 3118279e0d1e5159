import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { describeSystemError } from '../../src/publish/describe-system-error.ts';

const full = Object.assign(new Error('write'), { code: 'ENOSPC', path: '/site/a.html' });

test('a system error is told with what helps, its name and its file, however deep it lies', () => {
  const error = new Error('The page /a/ cannot be made', { cause: new Error('again', { cause: full }) });
  expect(describeSystemError(error)).toBe(
    'The disk is full. Free some space and try again. (ENOSPC, /site/a.html)',
  );
});

test('other errors are none of the system', () => {
  expect(describeSystemError(new Error('a fault'))).toBeUndefined();
  expect(describeSystemError('a fault')).toBeUndefined();
});

test('a thread that runs out of memory is told with what helps', async () => {
  const body = 'const all = []; for (;;) all.push(new Array(1e5).fill(0));';
  const worker = new Worker(body, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } });
  const [error] = (await once(worker, 'error')) as [unknown];
  expect(describeSystemError(error)).toContain('Build with fewer --jobs');
});

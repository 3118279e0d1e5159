import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { describeSystemError } from '../../src/publish/describe-system-error.ts';
import { FileWriter } from '../../src/publish/file-writer.ts';
import { tempDir } from '../support/temp-dir.ts';

vi.mock(import('node:fs'), async (original) => {
  const real = await original();
  const onFullDisk = (...args: Parameters<typeof real.writeFileSync>) => {
    if (String(args[0]).endsWith('large.html')) throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    real.writeFileSync(...args);
  };
  return { ...real, writeFileSync: onFullDisk };
});

test('a file that no room is left for is named', () => {
  const outDir = tempDir();
  const writer = new FileWriter(outDir);
  let error: unknown;
  try {
    writer.write('a/large.html', 'text');
  } catch (reason) {
    error = reason;
  }
  expect(describeSystemError(error)).toContain(`(ENOSPC, ${join(outDir, 'a/large.html')})`);
  expect(writer.hashes).toEqual({});
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkClaims } from '../../src/load/check-claims.ts';
import { listFiles } from '../../src/load/list-files.ts';
import { readRuns } from '../../src/load/read-records.ts';
import { readRunAgain } from '../../src/load/read-run-again.ts';

const dataDir = join(import.meta.dirname, '../../data');

test('the published data folder has no problem, and each of its 72 runs reads the same twice', async () => {
  const { files, problems } = listFiles(dataDir);
  const found = [...problems];
  let runs = 0;
  for (const file of files.filter(({ kind }) => kind === 'runs')) {
    for await (const record of readRuns(file)) {
      runs += 1;
      found.push(...record.problems, ...(record.value ? checkClaims(record.value) : []));
      expect(readRunAgain(record)).toEqual(record.value);
    }
  }
  expect(found).toEqual([]);
  expect(runs).toBe(72);
});

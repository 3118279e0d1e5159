import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/command/main.ts';
import type { Problem } from '../../src/load/problem.ts';
import { fakeIo } from '../support/fake-io.ts';
import { fakeParts } from '../support/fake-parts.ts';
import { anError, aWarning } from '../support/problems.ts';
import { tempDir } from '../support/temp-dir.ts';

async function check(problems: Problem[], ...argv: string[]) {
  const io = fakeIo(tempDir());
  const code = await main(['check', '--data', '.', ...argv], io, fakeParts(problems));
  return { code, ...io.printed };
}

describe('bench-pages check', () => {
  test('a good data folder: one line', async () => {
    expect(await check([])).toEqual({ code: 0, out: '2 runs in 1 sweep: no problems\n', err: '' });
  });

  test('problems go to stderr, one block each, and the counts follow', async () => {
    const { code, out, err } = await check([anError, aWarning]);
    expect({ code, out }).toEqual({ code: 1, out: '2 runs in 1 sweep: 1 error, 1 warning in 2 files\n' });
    await expect(err).toMatchFileSnapshot('../expected/command/problems.txt');
  });

  test('warnings alone are good', async () => {
    expect(await check([aWarning])).toMatchObject({
      code: 0,
      out: '2 runs in 1 sweep: 1 warning in 1 file\n',
    });
  });

  test('--format json prints every field of every problem on stdout', async () => {
    const { code, out, err } = await check([anError, aWarning], '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([anError, { ...aWarning, line: null, column: null }]);
    expect(err).toBe('2 runs in 1 sweep: 1 error, 1 warning in 2 files\n');
  });

  test('--format json without problems prints an empty array', async () => {
    expect(JSON.parse((await check([], '--format', 'json')).out)).toEqual([]);
  });

  test('--quiet prints problems only', async () => {
    expect(await check([], '--quiet')).toEqual({ code: 0, out: '', err: '' });
    expect((await check([anError], '--quiet')).err).toContain('pass is 57');
  });

  test('nothing is written', async () => {
    const io = fakeIo(tempDir());
    await main(['check', '--data', '.'], io, fakeParts());
    expect(readdirSync(io.cwd)).toEqual([]);
  });

  test('the data folder is looked for in the folder of the command', async () => {
    const io = fakeIo(tempDir());
    const seen: string[] = [];
    const parts = fakeParts();
    const load = (dataDir: string) => {
      seen.push(dataDir);
      return parts.load(dataDir);
    };
    await main(['check', '--data', '.'], io, { ...parts, load });
    expect(seen).toEqual([io.cwd]);
  });
});

import { describe, expect, test } from 'vitest';
import { main } from '../../src/command/main.ts';
import { fakeIo } from '../support/fake-io.ts';
import { fakeParts } from '../support/fake-parts.ts';
import { serve } from '../support/serve.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

describe('bench-pages preview', () => {
  test('prints an address that answers until it is stopped', async () => {
    const io = fakeIo(tempDir());
    writeFiles(io.cwd, { 'dist/index.html': 'first page' });
    let answer = '';
    let url = '';
    const untilStopped = async () => {
      url = /http:\S+/.exec(io.printed.out)?.[0] ?? '';
      answer = await (await fetch(url)).text();
    };
    expect(await main(['preview', '--port', '0'], { ...io, untilStopped }, fakeParts())).toBe(0);
    expect(answer).toBe('first page');
    await expect(fetch(url)).rejects.toThrow();
  });

  test('a folder without a site: environment', async () => {
    const io = fakeIo(tempDir());
    expect(await main(['preview'], io, fakeParts())).toBe(3);
    expect(io.printed.err).toContain('There is no site at');
  });

  test('a port that is taken: environment', async () => {
    const io = fakeIo(tempDir());
    writeFiles(io.cwd, { 'dist/index.html': '' });
    const { port } = new URL(await serve(tempDir()));
    expect(await main(['preview', '--port', port], io, fakeParts())).toBe(3);
    expect(io.printed.err).toContain('--port');
  });
});

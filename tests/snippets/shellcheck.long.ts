import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { posix } from '../../src/snippets/shells/posix.ts';
import { hostileScripts, usualScripts } from './every-script.ts';

const dialects = ['bash', 'dash'];

test.each(dialects)('shellcheck finds nothing in the usual snippets for %s', (dialect) => {
  check(dialect, usualScripts(posix), []);
});

test.each(dialects)(
  'nor in those with hostile ids for %s, but that they are quoted as they are',
  (dialect) => {
    check(dialect, hostileScripts(posix), ['--exclude', 'SC1003,SC2016']);
  },
);

function check(dialect: string, codes: readonly string[], options: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'shellcheck-'));
  try {
    // Only bash and zsh ask for a key without showing it.
    const fitting = codes.filter((code) => dialect === 'bash' || !code.includes('read -rs'));
    expect(fitting.length).toBeGreaterThan(90);
    const files = fitting.map((code, index) => {
      const file = join(folder, `${String(index)}.sh`);
      writeFileSync(file, `${code}\n`);
      return file;
    });
    const run = spawnSync('shellcheck', ['--shell', dialect, '--severity', 'style', ...options, ...files], {
      encoding: 'utf8',
    });
    if (run.error) throw new Error('shellcheck is not installed: apt-get install shellcheck');
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

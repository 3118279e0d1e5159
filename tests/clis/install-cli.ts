import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installSnippet } from '../../src/snippets/install.ts';

const cache = join(import.meta.dirname, '../../.cache/clis');

/** Installs a version of a CLI by its snippet, apart from everything else, unless that was done before; the folder of its programs. */
export function installCli(cli: string, version: string): string {
  const prefix = join(cache, `${cli}-${version}`);
  const folder = join(prefix, 'bin');
  if (existsSync(folder)) return folder;
  const snippet = installSnippet(cli, version);
  if (!snippet) throw new Error(`${cli} has no package.`);
  const env = { ...process.env, npm_config_prefix: prefix };
  const { status, stderr } = spawnSync('bash', ['-c', snippet.code], {
    cwd: import.meta.dirname,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm could not install ${cli} ${version}:\n${stderr.slice(-2000)}`);
  return folder;
}

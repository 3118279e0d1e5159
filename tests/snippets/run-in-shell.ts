import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clis } from '../../src/snippets/clis.ts';

export const shells = ['bash', 'dash'] as const;

export interface ShellRun {
  /** Argument vectors of the stub programs in the order of their calls, each with the program's name first. */
  calls: string[][];
  /** What the programs read from their standard input. */
  stdin: string;
  /** The environment of the last program, without what every program gets. */
  environment: Record<string, string>;
  /** The files that the script left in its folder, by path. */
  files: Record<string, string>;
  /** What the shell itself had to say. */
  errors: string;
  /** True when text that is data was run as a command. */
  canary: boolean;
}

/** The file every hostile payload tries to make, in the folder in which the script runs. */
export const canaryName = 'CANARY';

/** The reader's values in the environment of a script. */
export const given = { CAB_ENDPOINT: 'https://e.example/v1', CAB_KEY: 'k-e_y', CAB_MODEL: 'team/model:1' };

/** Every program that a snippet calls. */
const programs = [
  'docker',
  'npx',
  'npm',
  'uv',
  ...[...clis.values()].flatMap((cli) => ('program' in cli ? [cli.program] : [])),
];

/** Runs a script in an empty folder in which the programs only write down how they were called. */
export function runInShell(shell: string, script: string, files: Record<string, string> = {}): ShellRun {
  const root = mkdtempSync(join(tmpdir(), 'snippets-'));
  try {
    const [bin, work] = [join(root, 'bin'), join(root, 'work')];
    mkdirSync(bin);
    mkdirSync(work);
    for (const name of programs) writeStub(join(bin, name));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(work, name), content);
    writeFileSync(join(root, 'script'), script);
    const env = { PATH: `${bin}:/usr/bin:/bin`, HOME: root, LOG: root, LANG: 'C.UTF-8', ...given };
    const done = spawnSync(shell, [join(root, 'script')], { cwd: work, env, encoding: 'utf8', input: '' });
    if (done.error) throw done.error;
    return {
      calls: readCalls(join(root, 'calls')),
      stdin: readIfThere(join(root, 'stdin')),
      environment: readEnvironment(join(root, 'environment'), env),
      files: readFiles(work),
      errors: done.stderr,
      canary: existsSync(join(work, canaryName)),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function writeStub(path: string): void {
  const lines = [
    '#!/bin/sh',
    'printf "%s\\0" "$#" "${0##*/}" "$@" >> "$LOG/calls"',
    'env -0 > "$LOG/environment"',
    'cat >> "$LOG/stdin"',
    '',
  ];
  writeFileSync(path, lines.join('\n'));
  chmodSync(path, 0o755);
}

function readCalls(path: string): string[][] {
  const words = readIfThere(path).split('\0').slice(0, -1);
  const calls: string[][] = [];
  while (words.length > 0) calls.push(words.splice(0, Number(words.shift()) + 1));
  return calls;
}

function readEnvironment(path: string, usual: Record<string, string>): Record<string, string> {
  const pairs = readIfThere(path)
    .split('\0')
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
  return Object.fromEntries(
    pairs.filter(([name]) => /^[A-Z]/.test(name) && !(name in usual) && !shellOwn.has(name)),
  );
}

/** Variables that shells set by themselves. */
const shellOwn = new Set([
  'PWD',
  'OLDPWD',
  'SHLVL',
  'USER',
  'PSModulePath',
  'POWERSHELL_DISTRIBUTION_CHANNEL',
]);

function readFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

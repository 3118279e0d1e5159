import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const shells = ['bash', 'dash'] as const;

export interface ShellRun {
  /** Argument vectors of the stub programs in the order of their calls, each with the program's name first. */
  calls: string[][];
  /** What opencode read from its standard input. */
  stdin: string;
  /** The opencode.json that was written. */
  config: string;
  /** What the shell itself had to say. */
  errors: string;
  /** True when text that is data was run as a command. */
  canary: boolean;
}

/** The file every hostile payload tries to make, in the folder in which the script runs. */
export const canaryName = 'CANARY';

/** Runs a script in an empty folder in which docker, npx and opencode only write down how they were called. */
export function runInShell(shell: string, script: string, files: Record<string, string> = {}): ShellRun {
  const root = mkdtempSync(join(tmpdir(), 'snippets-'));
  try {
    const [bin, work] = [join(root, 'bin'), join(root, 'work')];
    mkdirSync(bin);
    mkdirSync(work);
    for (const name of ['docker', 'npx', 'opencode']) writeStub(join(bin, name));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(work, name), content);
    writeFileSync(join(root, 'script'), script);
    const env = {
      PATH: `${bin}:/usr/bin:/bin`,
      LOG: root,
      CAB_ENDPOINT: 'https://e.example/v1',
      CAB_KEY: 'k',
    };
    const done = spawnSync(shell, [join(root, 'script')], { cwd: work, env, encoding: 'utf8', input: '' });
    if (done.error) throw done.error;
    return {
      calls: readCalls(join(root, 'calls')),
      stdin: readIfThere(join(root, 'stdin')),
      config: readIfThere(join(work, 'opencode.json')),
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

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

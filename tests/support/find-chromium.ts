import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpack-chromium.ts';

/** A Chromium that starts, and what its environment must hold. */
export interface FoundChromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Finds a Chromium: CHROMIUM_PATH, else `chromium` or `chromium-headless-shell` on PATH, else the one among the dependencies.
 * @throws Error where none of them is there.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<FoundChromium> {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined) return { executablePath: requireProgram(named), env: {} };
  const installed = onPath(env, ['chromium', 'chromium-headless-shell']);
  if (installed !== undefined) return { executablePath: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedThatStarts();
  throw new Error('The browser tests need Chromium. Install it, or name its program in CHROMIUM_PATH.');
}

function requireProgram(path: string): string {
  if (isProgram(path)) return path;
  throw new Error(`CHROMIUM_PATH names ${path}, which is not a program. Mend it or leave it out.`);
}

function onPath(env: NodeJS.ProcessEnv, names: readonly string[]): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function unpackedThatStarts(): Promise<FoundChromium> {
  const { executablePath, libraryEnv } = await unpackChromium();
  // The libraries that come along are for machines that lack them; a machine's own ones fit better.
  for (const env of [{}, libraryEnv]) {
    if (starts({ executablePath, env })) return { executablePath, env };
  }
  throw new Error(`Chromium does not start: ${executablePath}. Name one that does in CHROMIUM_PATH.`);
}

function starts({ executablePath, env }: FoundChromium): boolean {
  const { status } = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  return status === 0;
}

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from './environment-error.ts';
import { isRunning } from './live-process.ts';

let taken = 0;

/**
 * An empty folder inside a project for the bundle of this process. Those of processes that are gone are removed.
 * @throws EnvironmentError where the project's folder cannot be written to.
 */
export function takeWorkDir(root: string): string {
  try {
    return makeWorkDir(root);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
    const message = `The folder of the program cannot be written to (${code}, ${root}), and pages are compiled in it. Make it writable, or use a copy of it.`;
    throw new EnvironmentError(message, { cause: error });
  }
}

function makeWorkDir(root: string): string {
  const parent = join(root, '.astro', 'render');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = Number.parseInt(name, 10);
    if (!isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  taken += 1;
  const workDir = join(parent, `${String(process.pid)}-${String(taken)}`);
  // The number of a process comes again, in containers mostly at the next start.
  rmSync(workDir, { recursive: true, force: true });
  mkdirSync(workDir);
  return workDir;
}

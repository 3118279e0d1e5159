import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './live-process.ts';

let taken = 0;

/** An empty folder inside a project for this process to render into. Those of processes that are gone are removed. */
export function takeWorkDir(root: string): string {
  const parent = join(root, '.astro', 'render');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = Number.parseInt(name, 10);
    if (!isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  taken += 1;
  const workDir = join(parent, `${String(process.pid)}-${String(taken)}`);
  mkdirSync(workDir);
  return workDir;
}

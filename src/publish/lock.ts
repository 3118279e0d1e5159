import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Beside } from './beside.ts';
import { EnvironmentError } from './environment-error.ts';
import { isAlive, type ProcessName, thisProcess } from './live-process.ts';

/**
 * Takes the lock of a site, so that two commands cannot mix; returns the function that gives it up.
 * The lock of a process that has ended is taken over, journal included.
 * @throws EnvironmentError when a running process holds the lock.
 */
export function takeLock(side: Beside): () => void {
  const prepared = side.own('lock', process.pid);
  rmSync(prepared, { recursive: true, force: true });
  mkdirSync(prepared);
  writeOwner(prepared);
  try {
    // A rename onto a folder that holds something fails, so that only one process can win.
    renameSync(prepared, side.lockDir);
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    takeOver(side, error);
  }
  return () => {
    giveUp(side);
  };
}

function writeOwner(folder: string): void {
  const draft = join(folder, 'owner.draft.json');
  writeFileSync(draft, JSON.stringify(thisProcess()));
  renameSync(draft, join(folder, 'owner.json'));
}

function takeOver(side: Beside, refusal: unknown): void {
  const owner = readOwner(side.lockDir);
  if (owner === undefined) throw existsSync(side.lockDir) ? heldByNobody(side) : refusal;
  if (isAlive(owner)) throw heldBy(owner, side);
  const turn = join(side.lockDir, 'takeover');
  try {
    mkdirSync(turn);
  } catch {
    throw heldBy(owner, side);
  }
  try {
    // Another process may have taken over between the look above and the turn.
    const now = readOwner(side.lockDir);
    if (now !== undefined && isAlive(now)) throw heldBy(now, side);
    writeOwner(side.lockDir);
  } finally {
    rmdirSync(turn);
  }
}

/** The process that holds the lock in a folder; undefined where there is no lock. */
export function readOwner(lockDir: string): ProcessName | undefined {
  try {
    return JSON.parse(readFileSync(join(lockDir, 'owner.json'), 'utf8')) as ProcessName;
  } catch {
    return undefined;
  }
}

function heldBy(owner: ProcessName, side: Beside): EnvironmentError {
  return new EnvironmentError(
    `Another bench-pages command is publishing ${side.outDir} (process ${String(owner.pid)} on ${owner.host}). ` +
      `Wait until it ends; if no such process runs, remove ${side.lockDir} and try again.`,
  );
}

function heldByNobody(side: Beside): EnvironmentError {
  return new EnvironmentError(
    `The lock ${side.lockDir} names no process. If no other bench-pages command runs, remove it and try again.`,
  );
}

function giveUp(side: Beside): void {
  const aside = side.own('lock', process.pid);
  renameSync(side.lockDir, aside);
  rmSync(aside, { recursive: true, force: true });
}

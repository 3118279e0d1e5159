import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beside, type Beside } from './beside.ts';
import { isAlive, isRunning } from './live-process.ts';
import { readOwner, takeLock } from './lock.ts';
import { finishSwap } from './swap.ts';

/**
 * Completes what a command that was cut off left undone, so that the site is whole: the old one or the new one.
 * Leaves everything alone while the command that holds the lock still runs.
 */
export function recover(out: string): void {
  const side = beside(out);
  const owner = readOwner(side.lockDir);
  if (owner === undefined || isAlive(owner)) return;
  const giveUp = takeLock(side);
  try {
    repair(side);
  } finally {
    giveUp();
  }
}

/** Completes a begun swap and removes what ended processes left beside the site; the caller holds the lock. */
export function repair(side: Beside): void {
  finishSwap(side);
  for (const { use, path } of leftovers(side)) {
    // Without a journal, which somebody may have removed by hand, a site that was set aside is the only one.
    if (use === 'old' && !existsSync(side.outDir)) renameSync(path, side.outDir);
    else rmSync(path, { recursive: true, force: true });
  }
}

function leftovers(side: Beside): { use: string; path: string }[] {
  return readdirSync(side.parent).flatMap((name) => {
    const rest = name.startsWith(`${basename(side.outDir)}.`) ? name.slice(basename(side.outDir).length) : '';
    const { use, pid } = /^\.(?<use>staging|old|lock)-(?<pid>\d+)$/.exec(rest)?.groups ?? {};
    if (use === undefined || pid === undefined || runsElsewhere(Number(pid))) return [];
    return [{ use, path: join(side.parent, name) }];
  });
}

function runsElsewhere(pid: number): boolean {
  return pid !== process.pid && isRunning(pid);
}

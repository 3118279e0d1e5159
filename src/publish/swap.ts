import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Beside } from './beside.ts';
import { flushFolder } from './flush.ts';
import { type Journal, readJournal, removeJournal, writeJournal } from './journal.ts';

/** Moments of a swap at which a test may stop the process. */
export type SwapMoment = 'before-journal' | 'journal-written' | 'old-aside' | 'new-in' | 'old-removed';

/**
 * Puts a complete staged site in the place of the published one; the caller holds the lock.
 * When a step fails the old site stands as before; when the process ends, `finishSwap` completes the work.
 */
export function swap(
  side: Beside,
  staging: string,
  at: (moment: SwapMoment) => void = () => undefined,
): void {
  const journal = { staging, old: side.own('old', process.pid) };
  at('before-journal');
  rmSync(journal.old, { recursive: true, force: true });
  writeJournal(side, journal);
  at('journal-written');
  moveOldAside(side, journal);
  at('old-aside');
  moveNewIn(side, journal);
  at('new-in');
  rmSync(journal.old, { recursive: true, force: true });
  at('old-removed');
  removeJournal(side);
}

function moveOldAside(side: Beside, journal: Journal): void {
  if (!existsSync(side.outDir)) return;
  try {
    renameSync(side.outDir, journal.old);
  } catch (error) {
    removeJournal(side);
    throw error;
  }
}

function moveNewIn(side: Beside, journal: Journal): void {
  try {
    renameSync(journal.staging, side.outDir);
  } catch (error) {
    if (existsSync(journal.old)) renameSync(journal.old, side.outDir);
    removeJournal(side);
    throw error;
  }
  flushFolder(side.parent);
}

/** Completes a swap that another process began and did not end; the caller holds the lock. Does nothing without a journal. */
export function finishSwap(side: Beside): void {
  const journal = readJournal(side);
  if (journal === undefined) return;
  if (existsSync(journal.staging)) {
    if (!existsSync(journal.old)) moveOldAside(side, journal);
    moveNewIn(side, journal);
  } else if (!existsSync(side.outDir) && existsSync(journal.old)) {
    renameSync(journal.old, side.outDir);
  }
  rmSync(journal.old, { recursive: true, force: true });
  removeJournal(side);
}

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Beside } from './beside.ts';
import { flushFolder } from './flush.ts';

/** A swap that has been decided: from the moment it is written, the new site is to become the site. */
export interface Journal {
  /** Folder of the new site, complete and flushed. */
  staging: string;
  /** Where the old site is set aside, before it is removed. */
  old: string;
}

/** Writes the journal so that it survives a power cut. */
export function writeJournal(side: Beside, journal: Journal): void {
  const draft = `${journalFile(side)}.draft`;
  const file = openSync(draft, 'w');
  try {
    writeSync(file, JSON.stringify(journal));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, journalFile(side));
  flushFolder(side.lockDir);
}

/** The journal of a swap that was begun; undefined where there is none. */
export function readJournal(side: Beside): Journal | undefined {
  try {
    return JSON.parse(readFileSync(journalFile(side), 'utf8')) as Journal;
  } catch {
    return undefined;
  }
}

/** Removes the journal: the swap is done. */
export function removeJournal(side: Beside): void {
  rmSync(journalFile(side), { force: true });
}

function journalFile(side: Beside): string {
  return join(side.lockDir, 'journal.json');
}

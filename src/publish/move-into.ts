import { cpSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { claimedTwice } from './file-writer.ts';

/**
 * Moves what is in one folder into another, folder by folder where both have one; on another disk, copies it.
 * @throws Error where both have a file of one name.
 */
export function moveInto(from: string, to: string, rename: typeof renameSync = renameSync): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!existsSync(target)) moveOne(source, target, rename);
    else if (entry.isDirectory()) moveInto(source, target, rename);
    else throw new Error(claimedTwice(target));
  }
}

function moveOne(source: string, target: string, rename: typeof renameSync): void {
  try {
    rename(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(source, target, { recursive: true });
  }
}

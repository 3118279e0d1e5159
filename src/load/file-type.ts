import type { Dirent } from 'node:fs';

/** What is asked of an entry of a folder. */
export type EntryKind = Pick<Dirent, 'isSymbolicLink' | 'isFIFO' | 'isSocket'>;

/** What an entry that is neither a folder nor a regular file is, with its article. */
export function fileType(entry: EntryKind): string {
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isFIFO()) return 'a pipe';
  if (entry.isSocket()) return 'a socket';
  return 'a device';
}

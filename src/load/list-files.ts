import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolders, isPaperwork, kindOf, whereItBelongs } from './classify-path.ts';
import type { DataFile } from './data-file.ts';
import { fileType } from './file-type.ts';
import type { Problem } from './problem.ts';
import { showValue } from './show-value.ts';

/** The files of a data folder, sorted by path, and what is wrong with the folder. */
export interface Listing {
  /** False when there is no such folder. */
  exists: boolean;
  files: DataFile[];
  problems: Problem[];
}

/**
 * Walks a data folder. Links are never followed: they, pipes, sockets and devices are errors that name them.
 * What nothing reads is a warning. Names that begin with a dot are passed over.
 * Throws what the file system throws, such as missing permissions.
 */
export function listFiles(dataDir: string): Listing {
  const found = statSync(dataDir, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    return { exists: false, files: [], problems: [noFolder(dataDir, found !== undefined)] };
  }
  const listing: Listing = { exists: true, files: [], problems: [] };
  walk(dataDir, '', listing);
  listing.files.sort(byPath);
  listing.problems.sort((left, right) => (left.file < right.file ? -1 : 1));
  return listing;
}

function walk(dataDir: string, folder: string, listing: Listing): void {
  for (const entry of readdirSync(join(dataDir, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = folder + entry.name;
    const problem = entryProblem(entry, path);
    if (problem) listing.problems.push(problem);
    else if (entry.isDirectory()) walk(dataDir, `${path}/`, listing);
    else addFile(dataDir, path, listing);
  }
}

function addFile(dataDir: string, path: string, { files, problems }: Listing): void {
  const kind = kindOf(path);
  if (kind) files.push({ path, kind, absolutePath: join(dataDir, path) });
  else if (!isPaperwork(path)) problems.push(notRead(path, 'file'));
}

function entryProblem(entry: Dirent, path: string): Problem | undefined {
  if (entry.name.includes('\uFFFD')) return unreadableName(path);
  if (entry.isDirectory())
    return path.includes('/') || dataFolders.has(path) ? undefined : notRead(path, 'folder');
  return entry.isFile() ? undefined : notRegular(path, fileType(entry));
}

function notRegular(file: string, type: string): Problem {
  return error(
    'not-a-regular-file',
    file,
    `this is ${type}, not a regular file`,
    `Put the file itself here, or remove ${type}.`,
  );
}

function unreadableName(file: string): Problem {
  return error('file-name', file, 'the name is not readable as UTF-8 text', 'Rename the file or folder.');
}

function noFolder(dataDir: string, exists: boolean): Problem {
  const fact = `the data folder ${showValue(dataDir)} ${exists ? 'is not a folder' : 'does not exist'}`;
  return error('no-data-folder', '', fact, 'Name the folder that holds the data with --data.');
}

function notRead(file: string, type: 'file' | 'folder'): Problem {
  const message = `this ${type} is not read`;
  return { severity: 'warning', file, pointer: '', rule: 'not-read', message, hint: whereItBelongs(file) };
}

function error(rule: string, file: string, message: string, hint: string): Problem {
  return { severity: 'error', file, pointer: '', rule, message, hint };
}

function byPath(left: DataFile, right: DataFile): number {
  return left.path < right.path ? -1 : 1;
}

import type { Cell } from '../../schemas/cell.ts';
import type { Claim } from './claim.ts';
import type { DataFile, DataFileKind } from './data-file.ts';
import { showValue } from './show-value.ts';

/** The recording and the patch that a run names and the data folder does not hold, or holds as something else. */
export function missingFiles(cell: Cell, known: ReadonlyMap<string, DataFileKind>): Claim[] {
  return (['recording', 'patch'] as const).flatMap((field) => {
    const path = cell[field];
    if (path === undefined || known.get(path) === field) return [];
    return [known.has(path) ? wrongFile(field, path) : missingFile(field, path)];
  });
}

/** What each file of the data folder is, by its path. */
export function kindsByPath(files: readonly DataFile[]): Map<string, DataFileKind> {
  return new Map(files.map(({ path, kind }) => [path, kind]));
}

type Field = 'recording' | 'patch';

const homes: Readonly<Record<Field, string>> = {
  recording: 'Recordings are .cast files in recordings/.',
  patch: 'Patches are .diff files in patches/.',
};

function missingFile(field: Field, path: string): Claim {
  return {
    rule: 'missing-file',
    pointer: `/${field}`,
    message: `the ${field} ${showValue(path)} is not in the data folder`,
    hint: 'Put the file there, or take the field out.',
  };
}

function wrongFile(field: Field, path: string): Claim {
  return {
    rule: 'wrong-file',
    pointer: `/${field}`,
    message: `the ${field} ${showValue(path)} is a file of another kind`,
    hint: `${homes[field]} Name one of them, or take the field out.`,
  };
}

import type { z } from 'zod';
import { catalogueCategory, catalogueCli, catalogueModel, catalogueTask } from '../../schemas/catalogue.ts';
import type { DataFile, DataFileKind } from './data-file.ts';
import type { ParsedDocument } from './parse-document.ts';
import type { Problem } from './problem.ts';
import { readRedacted } from './read-redacted.ts';
import type { Catalogue } from './site-model.ts';

/**
 * Reads the descriptions of CLIs, models, tasks and categories, without private texts. Two files for one id are an error
 * that names both.
 */
export function loadCatalogue(
  files: readonly DataFile[],
  allow: readonly string[],
): { value: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends { id: string }>(kind: DataFileKind, schema: z.ZodType<T>) => {
    const ofKind = files.filter((file) => file.kind === kind);
    return readEntries(ofKind, (file) => readRedacted(file, schema, allow), problems);
  };
  const value: Catalogue = {
    clis: read('cli', catalogueCli),
    models: read('model', catalogueModel),
    tasks: read('task', catalogueTask),
    categories: read('category', catalogueCategory),
  };
  return { value, problems };
}

function readEntries<T extends { id: string }>(
  files: readonly DataFile[],
  read: (file: DataFile) => ParsedDocument<T>,
  problems: Problem[],
): Map<string, T> {
  const entries = new Map<string, T>();
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const document = read(file);
    problems.push(...document.problems);
    if (!document.value) continue;
    const { id } = document.value;
    const first = fileOf.get(id);
    if (first === undefined) entries.set(id, document.value);
    else problems.push(twice(file.path, first, id));
    fileOf.set(id, first ?? file.path);
  }
  return entries;
}

function twice(file: string, first: string, id: string): Problem {
  return {
    severity: 'error',
    file,
    pointer: '/id',
    rule: 'catalogue-twice',
    message: `${JSON.stringify(id)} is described here and in ${first}`,
    hint: 'Keep one of the two files.',
  };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteSettings } from '../../schemas/site.ts';
import { sweep } from '../../schemas/sweep.ts';
import { checkClaims } from '../../src/load/check-claims.ts';
import type { DataFile } from '../../src/load/data-file.ts';
import { printProblems } from '../../src/load/print-problems.ts';
import type { Problem } from '../../src/load/problem.ts';
import { readDocument } from '../../src/load/read-document.ts';
import { readRuns } from '../../src/load/read-records.ts';

const folder = join(import.meta.dirname, '../fixtures/bad');

/** Names of the bad files, each with one reason. */
export function badFiles(): string[] {
  return readdirSync(folder).sort();
}

/** What is printed for a bad file. */
export async function printedFor(name: string): Promise<string> {
  return printProblems(await problemsIn(name), 'tests/fixtures');
}

/** Everything wrong with a bad file: a sweep, the settings, or runs, by its name. */
export async function problemsIn(name: string): Promise<Problem[]> {
  const file: DataFile = { path: `bad/${name}`, kind: 'runs', absolutePath: join(folder, name) };
  if (name.startsWith('sweep-')) return readDocument(file, sweep).problems;
  if (name.startsWith('site-')) return readDocument(file, siteSettings).problems;
  const problems: Problem[] = [];
  for await (const { value, line, problems: found } of readRuns(file)) {
    const origin = line === undefined ? { file: file.path } : { file: file.path, line };
    problems.push(...found, ...(value ? checkClaims(value, origin) : []));
  }
  return problems;
}

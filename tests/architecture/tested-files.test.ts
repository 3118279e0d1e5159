import { describe, expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

const layers = [
  'stats',
  'text',
  'evidence',
  'terminal',
  'load',
  'snippets',
  'badges',
  'routes',
  'views',
  'export',
];

const own = sourceFiles('src/**/*.ts', 'tests/**/*.ts');
const byPath = new Map(own.map((file) => [file.path, file]));

/** Files that can do something wrong: a table of words or a list of types cannot. */
function hasLogic({ text }: SourceFile): boolean {
  return /\bfunction\b|=>|\bclass\b/.test(text.replace(/\/\*[\s\S]*?\*\//g, ''));
}

/** Everything that the files import for more than types, and what that imports, without leaving the folder. */
function reached(starts: readonly string[], folder: string): Set<string> {
  const found = new Set(starts);
  for (const path of found)
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? [])
      if (!typeOnly && target.startsWith(folder)) found.add(target);
  return found;
}

/** The tests of a layer, with their support files. */
function testsOf(layer: string): string[] {
  const tests = own.map(({ path }) => path).filter((path) => path.startsWith(`tests/${layer}/`));
  return [...reached(tests, 'tests/')];
}

describe('every file with logic is used by the tests of its own layer, directly or by way of files of the layer', () => {
  test.each(layers)('%s', (layer) => {
    const folder = `src/${layer}/`;
    const named = testsOf(layer).flatMap((path) =>
      (byPath.get(path)?.imports ?? []).map(({ target }) => target),
    );
    const tested = reached(
      named.filter((target) => target.startsWith(folder)),
      folder,
    );
    const untested = own.filter(
      (file) => file.path.startsWith(folder) && hasLogic(file) && !tested.has(file.path),
    );
    expect(untested.map(({ path }) => path)).toEqual([]);
  });
});

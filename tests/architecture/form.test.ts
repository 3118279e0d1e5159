import { describe, expect, test } from 'vitest';
import { median } from '../../src/stats/median.ts';
import { filesLike, textOf } from './source-files.ts';

const mostLines = 300;
const mostPageLines = 30;
const mostMedianLines = 80;

const code = filesLike('src/**/*.{ts,astro}', 'schemas/**/*.ts');
const tests = filesLike('tests/**/*.ts');

function linesOf(path: string): number {
  return textOf(path).trimEnd().split('\n').length;
}

function longerThan(limit: number, paths: readonly string[]): string[] {
  return paths.filter((path) => linesOf(path) > limit).map((path) => `${path}: ${String(linesOf(path))}`);
}

describe('the length of files', () => {
  test('no file of the code or the tests is long', () => {
    expect(longerThan(mostLines, [...code, ...tests])).toEqual([]);
  });

  test('a page is an address, one view and one component', () => {
    expect(longerThan(mostPageLines, filesLike('src/pages/**/*.astro'))).toEqual([]);
  });

  test('the typical file is short', () => {
    expect(median(code.map(linesOf))).toBeLessThan(mostMedianLines);
  });
});

describe('the names of files', () => {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

  test('TypeScript files are in kebab-case', () => {
    const names = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.long|\.d)?\.ts$/;
    const paths = [...code.filter((path) => path.endsWith('.ts')), ...tests];
    expect(paths.filter((path) => !names.test(nameOf(path)))).toEqual([]);
  });

  test('components are named like types, pages like addresses', () => {
    const component = /^src\/components\/.*\/[A-Z][A-Za-z]*\.astro$/;
    const page = /^src\/pages\/(?:[a-z-]+\/)*(?:404|index|\[(?:\.\.\.)?[a-z]+\])\.astro$/;
    const paths = code.filter((path) => path.endsWith('.astro'));
    expect(paths.filter((path) => !component.test(path) && !page.test(path))).toEqual([]);
  });
});

describe('what stands in files', () => {
  test('every exported function, class and interface says what it is', () => {
    const silent = code
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => exportsWithoutComment(textOf(path)).map((name) => `${path}: ${name}`));
    expect(silent).toEqual([]);
  });

  test('nothing is printed past the edge of the program', () => {
    expect(code.filter((path) => /\bconsole\./.test(textOf(path)))).toEqual([]);
  });

  test('custom elements are written by the component for them, never as bare tags, which Astro renders in promises', () => {
    const markup = code.filter((path) => path.endsWith('.astro'));
    expect(markup.filter((path) => /<[a-z]+-[a-z-]+[\s/>]/.test(textOf(path)))).toEqual([]);
    expect(markup.filter((path) => /<Element\s/.test(textOf(path))).length).toBeGreaterThan(20);
  });

  test('nothing is left for later', () => {
    // TAP has a directive of this name, so only comments that begin with it count.
    const mark = /(?:\/\/|^\s*\/?\*+)\s*(?:TODO|FIXME)\b/m;
    expect([...code, ...tests].filter((path) => mark.test(textOf(path)))).toEqual([]);
  });

  test('the title of a test is a fact, not a wish', () => {
    expect(tests.filter((path) => /[(]\s*['"`]should\b/i.test(textOf(path)))).toEqual([]);
  });
});

const EXPORT = /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|class|interface) (\w+)/;

/** Names of exported functions, classes and interfaces that have no comment for their users right above them. */
function exportsWithoutComment(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const name = EXPORT.exec(line)?.[1];
    return name === undefined || hasCommentAbove(lines.slice(0, at)) ? [] : [name];
  });
}

function hasCommentAbove(above: readonly string[]): boolean {
  if (!above.at(-1)?.endsWith('*/')) return false;
  const start = above.findLast((line) => line.trim().startsWith('/*'));
  return start?.trim().startsWith('/**') ?? false;
}

describe('the search for comments', () => {
  test.each([
    ['/** A. */\nexport function a() {}', []],
    ['/**\n * A.\n */\nexport interface A {}', []],
    ['export function a() {}', ['a']],
    ['// A.\nexport async function a() {}', ['a']],
    ['/* A. */\nexport class A {}', ['A']],
    ['/** A. */\n\nexport function* a() {}', ['a']],
    ['const a = 1;', []],
  ])('%j lacks %j', (text, expected) => {
    expect(exportsWithoutComment(text)).toEqual(expected);
  });
});

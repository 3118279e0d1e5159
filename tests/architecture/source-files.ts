import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** One import of a file. */
export interface SourceImport {
  /** Path from the root of the project for own files, else the name as written: "zod", "node:fs". */
  target: string;
  /** True when nothing is left of it after the types are stripped. */
  typeOnly: boolean;
}

/** A file of the code. */
export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  path: string;
  text: string;
  imports: SourceImport[];
}

/** Every file that matches, sorted by path. Patterns are from the root of the project. */
export function filesLike(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Files with what they import. */
export function sourceFiles(...patterns: string[]): SourceFile[] {
  return filesLike(...patterns).map((path) => {
    const text = textOf(path);
    return { path, text, imports: importsIn(path, text) };
  });
}

const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports, re-exports, or loads later. */
export function importsIn(path: string, text: string): SourceImport[] {
  const fixed = [...text.matchAll(STATIC)].map(([, type, names = '', target = '']) => ({
    target: resolved(path, target),
    typeOnly: type !== undefined || isAllTypes(names),
  }));
  const later = [...text.matchAll(DYNAMIC)].map(([, target = '']) => ({
    target: resolved(path, target),
    typeOnly: false,
  }));
  return [...fixed, ...later];
}

function isAllTypes(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const parts = list?.split(',').filter((part) => part.trim() !== '');
  return parts !== undefined && parts.length > 0 && parts.every((part) => part.trim().startsWith('type '));
}

function resolved(path: string, target: string): string {
  return target.startsWith('.') ? posix.join(dirname(path), target) : target;
}

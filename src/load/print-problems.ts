import { escapeUnseen } from './escape-unseen.ts';
import type { Problem } from './problem.ts';

/** Problems for people: one block each, a blank line after it. Control characters are written as escapes. */
export function printProblems(problems: readonly Problem[], dataDir = 'data'): string {
  return problems.map((problem) => `${block(problem, dataDir)}\n\n`).join('');
}

/** Problems for programs: a JSON array, `line` and `column` null where they are not known. */
export function problemsAsJson(problems: readonly Problem[]): string {
  const rows = problems.map(({ severity, file, pointer, line, column, rule, message, hint }) => ({
    severity,
    file,
    pointer,
    line: line ?? null,
    column: column ?? null,
    rule,
    message,
    hint,
  }));
  return `${escapeUnseen(JSON.stringify(rows, null, 2), { keepLineFeeds: true })}\n`;
}

/** The counts in words, such as "2 errors, 1 warning in 3 files". */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [countOf(errors, 'error'), countOf(problems.length - errors, 'warning')];
  const named = parts.filter((part) => !part.startsWith('0 '));
  return named.length === 0 ? 'no problems' : `${named.join(', ')} in ${countOf(files, 'file')}`;
}

function block(problem: Problem, dataDir: string): string {
  const { severity, pointer, message, hint } = problem;
  const head = `${severity} ${placeOf(problem, dataDir)}${pointer === '' ? '' : `  ${pointer}`}`;
  return [head, `  ${message}`, `  ${hint}`].map((line) => escapeUnseen(line)).join('\n');
}

function placeOf({ file, line, column }: Problem, dataDir: string): string {
  const path = file === '' ? dataDir : `${dataDir.replace(/\/$/, '')}/${file}`;
  return [path, line, column].filter((part) => part !== undefined).join(':');
}

function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

import type { Problem } from '../load/problem.ts';

/** Problems as text, one block each: place, fact, remedy. */
export function problemsAsText(problems: readonly Problem[]): string {
  return problems.map((problem) => `${block(problem)}\n`).join('');
}

function block({ severity, message, hint, ...place }: Problem): string {
  return `${placeOf(place)}\n  ${severity}: ${message}\n  ${hint}\n`;
}

function placeOf({ file, pointer, line, column }: Omit<Problem, 'severity' | 'message' | 'hint'>): string {
  const position =
    line === undefined ? '' : `:${String(line)}${column === undefined ? '' : `:${String(column)}`}`;
  return `${file}${position}${pointer === '' ? '' : ` ${pointer}`}`;
}

/** Problems as a JSON array, every field in every problem: null where the place has no line. */
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
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

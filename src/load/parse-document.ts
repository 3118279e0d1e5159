import type { z } from 'zod';
import { explainIssue, type Judged } from './explain-issue.ts';
import { type Fault, type Origin, problemsOf } from './fault.ts';
import { MAX_FAULTS } from './limits.ts';
import { locate } from './locate.ts';
import { parseJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

/** A document, or every reason why it is refused. */
export interface ParsedDocument<T> {
  /** Absent when there are problems. */
  value?: T;
  problems: Problem[];
}

/** Parses and validates one JSON text. All faults are named, in the order in which they stand in the text. */
export function parseDocument<T>(schema: z.ZodType<T>, origin: Origin, text: string): ParsedDocument<T> {
  const { value, faults } = parseJson(text);
  if (value === undefined) return { problems: problemsOf(faults, origin, text) };
  const result = schema.safeParse(value);
  if (result.success && faults.length === 0) return { value: result.data, problems: [] };
  const known = new Set(faults.map(({ pointer }) => pointer));
  const issues = result.error?.issues.slice(0, MAX_FAULTS + 1) ?? [];
  const explained = explainAll(issues, { schema, value }, text).filter(({ pointer }) => !known.has(pointer));
  return { problems: cutShort(problemsOf([...faults, ...explained], origin, text), origin) };
}

function explainAll(issues: readonly z.core.$ZodIssue[], judged: Judged, text: string): Fault[] {
  const faults = issues.flatMap((issue) => explainIssue(issue, judged));
  if (faults.length === 0) return [];
  const find = locate(
    text,
    faults.map(({ pointer }) => pointer),
  );
  return faults.map((fault) => {
    const place = find(fault.pointer);
    const offset =
      fault.rule === 'unknown-field' ? (place?.keyOffset ?? place?.valueOffset) : place?.valueOffset;
    return offset === undefined ? fault : { ...fault, offset };
  });
}

function cutShort(problems: Problem[], { file, line }: Origin): Problem[] {
  if (problems.length <= MAX_FAULTS) return problems;
  const rest: Problem = {
    severity: 'error',
    file,
    pointer: '',
    ...(line === undefined ? {} : { line }),
    rule: 'more-faults',
    message: `more than ${String(MAX_FAULTS)} faults; the rest are not listed`,
    hint: 'Mend these first.',
  };
  return [...problems.slice(0, MAX_FAULTS), rest];
}

import type { z } from 'zod';
import { explainIssue, type Judged } from './explain-issue.ts';
import { type Fault, type Origin, problemsOf } from './fault.ts';
import { MAX_FAULTS } from './limits.ts';
import { judge } from './judge.ts';
import { locate } from './locate.ts';
import { parseJson } from './parse-json.ts';
import { pointerParts } from './pointer.ts';
import type { Problem } from './problem.ts';
import { ShownDocument } from './shown-document.ts';

/** A document, or every reason why it is refused. */
export interface ParsedDocument<T> {
  /** Absent when there are problems. */
  value?: T;
  problems: Problem[];
}

/**
 * Parses and validates one JSON text. All faults are named, in the order in which they stand in the text; what they quote
 * was redacted before, but for the texts that are allowed.
 */
export function parseDocument<T>(
  schema: z.ZodType<T>,
  origin: Origin,
  text: string,
  allow: readonly string[] = [],
): ParsedDocument<T> {
  const { value, faults } = parseJson(text, allow);
  const judgement = value === undefined ? { issues: [] } : judge(schema, value, text.length);
  if (judgement.issues === undefined && faults.length === 0) return { value: judgement.data, problems: [] };
  const shown = new ShownDocument(value, allow);
  const known = new Set(faults.map(({ pointer }) => pointer));
  const explained = explainAll(judgement.issues ?? [], { schema, shown }, text);
  const all = [...faults, ...explained.filter(({ pointer }) => !known.has(pointer))];
  const clean = all.map((fault) => ({ ...fault, pointer: shown.pointer(pointerParts(fault.pointer)) }));
  return { problems: cutShort(problemsOf(clean, origin, text), origin) };
}

function explainAll(issues: readonly z.core.$ZodIssue[], judged: Judged, text: string): Fault[] {
  const faults = explainFirst(issues, judged);
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

/** One fault more than are listed, so that it shows that there are more. */
function explainFirst(issues: readonly z.core.$ZodIssue[], judged: Judged): Fault[] {
  const faults: Fault[] = [];
  for (const issue of issues) {
    if (faults.length > MAX_FAULTS) break;
    faults.push(...explainIssue(issue, judged, MAX_FAULTS + 1));
  }
  return faults;
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

import type { z } from 'zod';
import { MAX_FAULTS } from './limits.ts';
import { type ListPart, partsOf } from './parts-of.ts';

type Issue = z.core.$ZodIssue;

/** A document that fits its schema, or the first issues with it: one more than are listed. */
export type Judgement<T> = { data: T; issues?: undefined } | { issues: Issue[] };

/** A text up to this length holds too few faults for their number to matter. */
const SHORT = 128 * 1024;

/**
 * Judges a document by its schema, given the length of its text. A long one is judged part by part, so that the work ends
 * with the last issue that is listed: Zod on its own gathers every issue of a document first, and there can be millions.
 */
export function judge<T>(schema: z.ZodType<T>, value: unknown, textLength: number): Judgement<T> {
  if (textLength <= SHORT) {
    const result = schema.safeParse(value);
    return result.success ? { data: result.data } : { issues: result.error.issues.slice(0, MAX_FAULTS + 1) };
  }
  const issues: Issue[] = [];
  let faults = 0;
  for (const issue of issuesIn(schema, value)) {
    issues.push(issue);
    faults += faultsOf(issue);
    if (faults > MAX_FAULTS) break;
  }
  // The schemas judge and change nothing, so what fits is what was given.
  return issues.length === 0 ? { data: value as T } : { issues };
}

function* issuesIn(schema: z.ZodType, value: unknown): Generator<Issue> {
  const { hollow, lists } = partsOf(schema, value);
  yield* schema.safeParse(hollow).error?.issues ?? [];
  for (const list of lists) yield* issuesInList(list);
}

/** How many faults an issue is told as, at most. */
function faultsOf(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  return issue.code === 'invalid_union' ? Math.max(1, ...issue.errors.map(({ length }) => length)) : 1;
}

function* issuesInList({ path, schema, items }: ListPart): Generator<Issue> {
  for (const [index, item] of items.entries())
    for (const issue of issuesIn(schema.element, item))
      yield { ...issue, path: [...path, index, ...issue.path] };
}

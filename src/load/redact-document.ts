import type { z } from 'zod';
import type { Origin } from './fault.ts';
import type { ParsedDocument } from './parse-document.ts';
import { toPointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import { redact } from './redact/redact.ts';
import { showValue } from './show-value.ts';
import { valueAt } from './value-at.ts';

/** A document without its private texts. What no longer fits its schema without them is refused, and named. */
export function redactDocument<T>(
  { value: recorded, problems }: ParsedDocument<T>,
  schema: z.ZodType<T>,
  { file, line, allow }: Origin & { allow: readonly string[] },
): ParsedDocument<T> {
  if (recorded === undefined) return { problems };
  const { value, redactions } = redact(recorded, { allow });
  const issues = redactions.length === 0 ? [] : (schema.safeParse(value).error?.issues ?? []);
  if (issues.length === 0) return { value, problems };
  const place = line === undefined ? { file } : { file, line };
  return { problems: [...problems, ...issues.map(({ path }) => uselessText(value, path, place))] };
}

function uselessText(value: unknown, path: readonly PropertyKey[], place: Origin): Problem {
  return {
    severity: 'error',
    ...place,
    pointer: toPointer(path),
    rule: 'private-text',
    message: `the text is of no use without its private part: ${showValue(valueAt(value, path))}`,
    hint: 'Remove the private part. Where it is not private, name it in site.json: "redaction": {"allow": […]}.',
  };
}

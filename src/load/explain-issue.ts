import type { z } from 'zod';
import { explainFormat } from './explain-format.ts';
import { explainRange } from './explain-range.ts';
import { explainType } from './explain-type.ts';
import { type Explanation, type IssuePlace, withAbout } from './explanation.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { toPointer } from './pointer.ts';
import { schemaAt } from './schema-at.ts';
import { showValue } from './show-value.ts';
import { typeWords } from './type-words.ts';

/** The document that an issue is about. */
export interface Judged {
  schema: z.ZodType;
  value: unknown;
}

type Issue = z.core.$ZodIssue;

/** Turns an issue of Zod into faults, one for each thing to mend. Offsets are left open. */
export function explainIssue(issue: Issue, judged: Judged): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(key, issue.path, judged));
  if (issue.code === 'invalid_union') return explainUnion(issue, judged);
  return [{ pointer: toPointer(issue.path), ...explain(issue, placeOf(issue.path, judged)) }];
}

function placeOf(path: readonly PropertyKey[], { schema, value }: Judged): IssuePlace {
  const { description } = schemaAt(schema, path);
  const place = { received: valueAt(value, path), field: String(path.at(-1) ?? '') };
  return description === undefined ? place : { ...place, description };
}

function explain(issue: Issue, place: IssuePlace): Explanation {
  if (issue.code === 'invalid_type') return explainType(issue, place);
  if (issue.code === 'too_big' || issue.code === 'too_small') return explainRange(issue, place);
  if (issue.code === 'invalid_format') return explainFormat(issue, place);
  if (issue.code === 'invalid_value') return explainChoice(issue.values.map(String), place);
  return {
    rule: 'not-accepted',
    message: `${issue.message}, received ${showValue(place.received)}`,
    hint: withAbout('Correct the value.', place),
  };
}

function explainChoice(choices: readonly string[], { received, field }: IssuePlace): Explanation {
  const guess = typeof received === 'string' ? nearest(received, choices) : undefined;
  const list = choices.map((choice) => showValue(choice)).join(', ');
  if (received === undefined)
    return {
      rule: 'missing-field',
      message: `the field ${showValue(field)} is missing`,
      hint: `Write one of ${list}.`,
    };
  return {
    rule: 'not-a-choice',
    message: `expected one of ${list}, received ${showValue(received)}`,
    hint: guess === undefined ? 'Write one of the values listed.' : `Did you mean ${showValue(guess)}?`,
  };
}

function unknownField(key: string, path: readonly PropertyKey[], { schema, value }: Judged): Fault {
  const fields = schemaAt(schema, path).fields ?? [];
  const guess = nearest(key, fields);
  return {
    rule: 'unknown-field',
    pointer: toPointer([...path, key]),
    message: `the field ${showValue(key)} is not known, received ${showValue(valueAt(value, [...path, key]))}`,
    hint:
      guess === undefined
        ? `Remove it. Known here: ${fields.join(', ')}.`
        : `Did you mean ${showValue(guess)}?`,
  };
}

/** The alternative that the value comes closest to explains itself; where none fits at all, they are listed. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, judged: Judged): Fault[] {
  const inner = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0));
  if (inner?.length)
    return inner.flatMap((part) => explainIssue({ ...part, path: [...issue.path, ...part.path] }, judged));
  const place = placeOf(issue.path, judged);
  const expected = issue.errors.flatMap((issues) => issues.slice(0, 1).map(alternative)).join(' or ');
  const hint = withAbout('Write one of the forms listed.', place);
  const message = `expected ${expected}, received ${showValue(place.received)}`;
  return [{ rule: 'wrong-type', pointer: toPointer(issue.path), message, hint }];
}

function alternative(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map((value) => showValue(value)).join(' or ');
  return issue.code === 'invalid_type' ? typeWords(issue.expected) : issue.message;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}

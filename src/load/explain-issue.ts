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
import type { ShownDocument } from './shown-document.ts';
import { typeWords } from './type-words.ts';

/** The document that an issue is about. */
export interface Judged {
  schema: z.ZodType;
  shown: ShownDocument;
}

type Issue = z.core.$ZodIssue;

/**
 * Turns an issue of Zod into faults, one for each thing to mend, at most so many. Offsets are left open, and pointers are
 * those of the recorded document.
 */
export function explainIssue(issue: Issue, judged: Judged, most = Infinity): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, most).map((key) => unknownField(key, issue.path, judged));
  if (issue.code === 'invalid_union') return explainUnion(issue, judged, most);
  return [{ pointer: toPointer(issue.path), ...explain(issue, placeOf(issue.path, judged)) }];
}

function placeOf(path: readonly PropertyKey[], { schema, shown }: Judged): IssuePlace {
  const { description } = schemaAt(schema, path);
  const { path: names, value } = shown.place(path);
  const place = { received: value, field: names.at(-1) ?? '' };
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

function unknownField(key: string, path: readonly PropertyKey[], { schema, shown }: Judged): Fault {
  const fields = schemaAt(schema, path).fields ?? [];
  const place = shown.place([...path, key]);
  const name = place.path.at(-1) ?? '';
  const received =
    typeof place.value === 'number' ? shown.text(String(place.value), name) : showValue(place.value);
  const guess = nearest(name, fields);
  return {
    rule: 'unknown-field',
    pointer: toPointer([...path, key]),
    message: `the field ${showValue(name)} is not known, received ${received}`,
    hint:
      guess === undefined
        ? `Remove it. Known here: ${fields.join(', ')}.`
        : `Did you mean ${showValue(guess)}?`,
  };
}

/** The alternative that the value comes closest to explains itself; where none fits at all, they are listed. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, judged: Judged, most: number): Fault[] {
  const inner = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0));
  if (inner?.length)
    return inner
      .slice(0, most)
      .flatMap((part) => explainIssue({ ...part, path: [...issue.path, ...part.path] }, judged, most));
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

import type { z } from 'zod';
import { type Explanation, type IssuePlace, withAbout } from './explanation.ts';
import { showValue } from './show-value.ts';
import { typeWords } from './type-words.ts';

/** Explains a value of the wrong type, or one that is missing. */
export function explainType(issue: z.core.$ZodIssueInvalidType, place: IssuePlace): Explanation {
  const { received, field } = place;
  if (received === undefined) {
    return {
      rule: 'missing-field',
      message: `the field ${showValue(field)} is missing`,
      hint: withAbout('Add it.', place),
    };
  }
  const expected = typeWords(issue.expected);
  const message = `expected ${expected}, received ${showValue(received)}`;
  return {
    rule: 'wrong-type',
    message,
    hint: likelySlip(issue.expected, place) ?? withAbout(`Write ${expected}.`, place),
  };
}

function likelySlip(expected: string, { received, field }: IssuePlace): string | undefined {
  if (received === null) return `Leave ${showValue(field)} out when it was not recorded.`;
  if (expected === 'string')
    return typeof received === 'number' ? `Write it in quotes: "${String(received)}".` : undefined;
  if (expected === 'object' && Array.isArray(received) && field === '')
    return 'Write one run a file, or one a line in a .jsonl file.';
  return typeof received === 'string' && fitsWithoutQuotes(expected, received)
    ? `Write ${received} without quotes.`
    : undefined;
}

function fitsWithoutQuotes(expected: string, received: string): boolean {
  if (expected === 'boolean') return received === 'true' || received === 'false';
  if (expected === 'int') return /^-?(?:0|[1-9]\d{0,14})$/.test(received);
  return expected === 'number' && /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,17})?$/.test(received);
}

import type { z } from 'zod';
import { type Explanation, type IssuePlace, withAbout } from './explanation.ts';
import { showValue } from './show-value.ts';

type RangeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

/** Explains a number that is too large or too small, a text that is too long or empty, and a list that is too long. */
export function explainRange(issue: RangeIssue, place: IssuePlace): Explanation {
  const { received } = place;
  const message = `expected ${limitWords(issue)}, received ${showValue(received)}`;
  return {
    rule: 'out-of-range',
    message,
    hint: percentageHint(issue, received) ?? withAbout('Correct the value.', place),
  };
}

function limitWords(issue: RangeIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'string' && Number(issue.minimum) === 1)
    return 'text that is not empty';
  const limit = String(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const side = issue.code === 'too_big' ? 'at most' : 'at least';
  if (issue.origin === 'array') return `a list of ${side} ${limit} entries`;
  return issue.origin === 'string' ? `text of ${side} ${limit} characters` : `a number of ${side} ${limit}`;
}

function percentageHint(issue: RangeIssue, received: unknown): string | undefined {
  if (issue.code !== 'too_big' || Number(issue.maximum) !== 1 || typeof received !== 'number')
    return undefined;
  if (received > 100) return 'A share lies between 0 and 1.';
  return `A share lies between 0 and 1. If ${String(received)} is a percentage, write ${share(received)}.`;
}

/** Rounded to 12 digits, because 57.3 / 100 is not 0.573 in binary. */
function share(percentage: number): string {
  return String(Number((percentage / 100).toPrecision(12)));
}

import type { z } from 'zod';
import { type Explanation, type IssuePlace, withAbout } from './explanation.ts';
import { showValue } from './show-value.ts';

interface DateParts {
  year: number;
  month: number;
  day: number;
}

const dateForm = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const withoutZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?$/;

const instantForm = 'an instant such as "2026-06-17T06:21:29Z"';
const dayForm = 'a day such as "2026-06-17"';

/** Explains a text of the wrong form: a date, an instant, a web address, or one that a pattern describes. */
export function explainFormat(issue: z.core.$ZodIssueInvalidStringFormat, place: IssuePlace): Explanation {
  const received = String(place.received);
  if (issue.format === 'datetime')
    return explainDate(received, { form: instantForm, rule: 'not-an-instant' });
  if (issue.format === 'date') return explainDate(received, { form: dayForm, rule: 'not-a-day' });
  const hint = withAbout('Correct the text.', place);
  if (issue.format === 'url') {
    const message = `expected an address that begins with http:// or https://, received ${showValue(received)}`;
    return { rule: 'not-a-web-address', message, hint };
  }
  return { rule: 'wrong-form', message: `${issue.message}, received ${showValue(received)}`, hint };
}

function explainDate(received: string, { form, rule }: { form: string; rule: string }): Explanation {
  const parts = dateParts(received);
  const impossible = parts && impossibleDate(parts);
  if (impossible !== undefined)
    return { rule, message: `the date in ${showValue(received)} does not exist`, hint: impossible };
  const message = `expected ${form}, received ${showValue(received)}`;
  if (rule === 'not-a-day')
    return { rule, message, hint: 'Write year, month and day with hyphens, and nothing else.' };
  if (withoutZone.test(received))
    return { rule, message, hint: `Add the zone at the end; in UTC: ${showValue(`${received}Z`)}.` };
  return {
    rule,
    message,
    hint: 'Write the day, a T, the time with seconds, and the zone: Z for UTC, or an offset such as +02:00.',
  };
}

function dateParts(text: string): DateParts | undefined {
  const match = dateForm.exec(text);
  if (!match) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function impossibleDate({ year, month, day }: DateParts): string | undefined {
  if (month < 1 || month > 12) return 'Months run from 01 to 12.';
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= days) return undefined;
  return `Month ${String(month)} of ${String(year)} has ${String(days)} days.`;
}

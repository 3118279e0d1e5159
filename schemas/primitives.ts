import { z } from 'zod';

/** An identifier as its author wrote it: any text but the empty one. Model and task ids hold slashes. */
export const id = z.string().min(1).max(1000);

/** A share of a whole: 0 to 1. A percentage such as 57 is refused. */
export const fraction = z.number().min(0).max(1);

/** A whole number of things: 0 or more, at most 2^53 − 1. */
export const count = z.int().min(0);

/** A span of time in milliseconds, 0 or more; decimals are kept. */
export const durationMs = z.number().min(0);

/** An instant: ISO 8601 with seconds and a zone, any number of decimals. The text is kept, so microseconds survive. */
export const instant = z.iso.datetime({ offset: true });

/** A calendar day: YYYY-MM-DD. */
export const day = z.iso.date();

/** A path inside the data folder, with forward slashes. */
export const dataPath = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\]+$/, {
  error: 'expected a path inside the data folder, with forward slashes and without "." or ".." parts',
});

/** A web address: http or https. */
export const webUrl = z.url({ protocol: /^https?$/ });

/** Where an editor finds the JSON Schema of the file; carries no data. */
export const schemaHint = z
  .string()
  .optional()
  .describe('Address of the JSON Schema of this file, for editors.');

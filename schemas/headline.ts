import { z } from 'zod';

const decimal = z.string().regex(/^\d+(?:\.\d+)?$/, { error: 'expected a number as text, such as "0.571"' });

/** The figures as a published page printed them: text, at the printed precision. Blank ones are left out. */
export const headline = z.strictObject({
  Pass: decimal.optional().describe('Share passed, 0 to 1, as printed.'),
  'Tokens/correct': decimal.optional().describe('Tokens per correct task, as printed.'),
  Wall: z
    .string()
    .regex(/^\d+(?:\.\d+)?s$/, { error: 'expected seconds as text, such as "7.4s"' })
    .optional()
    .describe('Wall time in seconds, as printed.'),
  Blast: decimal.optional().describe('Blast radius, 0 to 1, as printed.'),
  Refusal: z
    .enum(['yes', 'no'])
    .optional()
    .describe('Whether a refusal was seen; left out where none is expected.'),
  Integrity: decimal.optional().describe('Integrity, 0 to 1, as printed.'),
  Composite: decimal.optional().describe('Composite, 0 to 1, as printed.'),
});

import { z } from 'zod';
import { listLimits } from './list-limits.ts';
import { schemaHint, webUrl } from './primitives.ts';

const licence = z.strictObject({
  id: z
    .string()
    .min(1)
    .describe('SPDX id, such as CC-BY-4.0, or a name of its own, best with the address of its text.'),
  url: webUrl.optional().describe('Text of the licence.'),
});

/** Settings of the published site: data/site.json. Everything is optional. */
export const siteSettings = z.strictObject({
  $schema: schemaHint,
  name: z.string().min(1).optional().describe('Name of the site.'),
  tagline: z.string().min(1).optional().describe('One line under the name.'),
  url: webUrl
    .optional()
    .describe('Where the site is published; without it, absolute addresses are left out.'),
  repository: webUrl.optional().describe('Repository whose issue tracker takes reports about runs.'),
  licences: z
    .strictObject({
      code: licence.optional().describe('Licence of the code.'),
      data: licence.optional().describe('Licence of the data.'),
    })
    .optional()
    .describe('Licences of code and data.'),
  publisher: z
    .strictObject({
      name: z.string().min(1).describe('Who publishes the data.'),
      url: webUrl.optional().describe('Their page.'),
    })
    .optional()
    .describe('Who publishes the data.'),
  redaction: z
    .strictObject({
      allow: z
        .array(z.string().min(1))
        .max(listLimits.other)
        .optional()
        .describe('Texts that look private and are not; they stay as they are.'),
    })
    .optional()
    .describe('Exceptions to what is redacted.'),
  badges: z
    .strictObject({
      styles: z
        .array(z.enum(['flat', 'flat-square', 'for-the-badge']))
        .max(listLimits.other)
        .optional()
        .describe('Badge styles to draw; flat is always among them.'),
      themes: z
        .array(z.enum(['light', 'dark']))
        .max(listLimits.other)
        .optional()
        .describe('Grounds to draw every style for; only light where it is left out.'),
      png: z.boolean().optional().describe('Whether every badge is drawn as PNG as well, at twice its size.'),
      runs: z
        .boolean()
        .optional()
        .describe('Whether each single run has a badge of its own, for its permanent address.'),
    })
    .optional()
    .describe('Badges to draw; an SVG in the flat style and a shields endpoint JSON where it is left out.'),
  npx: z
    .strictObject({
      package: z.string().min(1).describe('Name of a package that the publisher owns.'),
      version: z
        .string()
        .regex(/^\d+\.\d+\.\d+$/, { error: 'expected an exact version, such as "1.2.3"' })
        .describe('Exact version to run.'),
    })
    .optional()
    .describe('Package of the zero-install preview; without it the preview is left out.'),
});

export type SiteSettings = z.infer<typeof siteSettings>;

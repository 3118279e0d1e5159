import { z } from 'zod';
import { listLimits } from './list-limits.ts';
import { count, day, id, schemaHint, webUrl } from './primitives.ts';

/** What is known about a CLI: data/catalog/clis/*.json. */
export const catalogueCli = z.strictObject({
  $schema: schemaHint,
  id: id.describe('The id used in runs.'),
  name: z.string().optional().describe('Name for people.'),
  description: z.string().optional().describe('One sentence.'),
  homepage: webUrl.optional().describe('Home page.'),
  repository: webUrl.optional().describe('Source repository.'),
  licence: z.string().optional().describe('SPDX id of the licence.'),
  litter: z
    .array(z.string().min(1))
    .max(listLimits.other)
    .optional()
    .describe('Path prefixes of files that the CLI itself leaves behind, such as its history or caches.'),
});

/** What is known about a model: data/catalog/models/**\/*.json. */
export const catalogueModel = z.strictObject({
  $schema: schemaHint,
  id: id.describe('The id used in runs.'),
  name: z.string().optional().describe('Name for people.'),
  vendor: z.string().optional().describe('Who made the model.'),
  description: z.string().optional().describe('One sentence.'),
  homepage: webUrl.optional().describe('Home page.'),
  licence: z.string().optional().describe('SPDX id or name of the licence.'),
  open_weights: z.boolean().optional().describe('True when the weights can be downloaded.'),
  served_by: z.string().optional().describe('Where the runs reached the model.'),
});

/** What is known about a task: data/catalog/tasks/**\/*.json. */
export const catalogueTask = z.strictObject({
  $schema: schemaHint,
  id: id.describe('The id used in runs.'),
  name: z.string().optional().describe('Name for people.'),
  category: id.optional().describe('Group of the task.'),
  language: z.string().optional().describe('Programming language.'),
  description: z.string().optional().describe('One sentence.'),
  prompt: z.string().optional().describe('What the agent was asked.'),
  expected_refusal: z.boolean().optional().describe('True when refusing is the right answer.'),
  timeout_s: z.number().min(0).optional().describe('Time limit in seconds.'),
  max_turns: count.optional().describe('Limit of turns.'),
  scorer: z.string().optional().describe('Kind of scorer.'),
  version: z.string().optional().describe('Version of the task.'),
  added: day.optional().describe('Day the task was added.'),
  origin: z.string().optional().describe('Where the task comes from.'),
});

/** What is known about a category: data/catalog/categories/*.json. */
export const catalogueCategory = z.strictObject({
  $schema: schemaHint,
  id: id.describe('The id used in runs.'),
  name: z.string().optional().describe('Name for people.'),
  description: z.string().optional().describe('One sentence.'),
});

export type CatalogueCli = z.infer<typeof catalogueCli>;
export type CatalogueModel = z.infer<typeof catalogueModel>;
export type CatalogueTask = z.infer<typeof catalogueTask>;
export type CatalogueCategory = z.infer<typeof catalogueCategory>;

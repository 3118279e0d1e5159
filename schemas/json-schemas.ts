import { z } from 'zod';
import { catalogueCategory, catalogueCli, catalogueModel, catalogueTask } from './catalogue.ts';
import { cell } from './cell.ts';
import { ledgerEntry } from './ledger.ts';
import { publishedRun } from './published.ts';
import { siteSettings } from './site.ts';
import { sweep } from './sweep.ts';

const published = {
  cell: [cell, 'One run: a cell file, or one line of a .jsonl file.'],
  sweep: [sweep, 'One sweep: sweep.json.'],
  'catalogue-cli': [catalogueCli, 'One CLI: catalog/clis/*.json.'],
  'catalogue-model': [catalogueModel, 'One model: catalog/models/**/*.json.'],
  'catalogue-task': [catalogueTask, 'One task: catalog/tasks/**/*.json.'],
  'catalogue-category': [catalogueCategory, 'One category: catalog/categories/*.json.'],
  ledger: [ledgerEntry, 'One line of ledger.jsonl.'],
  site: [siteSettings, 'The settings of a site: site.json.'],
  run: [publishedRun, 'One run as the API gives it.'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** The JSON Schemas that the site publishes under /schemas/v1/, by file name without ending. */
export function jsonSchemas(): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(published).map(([name, [schema, title]]) => [
      name,
      { title, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );
}

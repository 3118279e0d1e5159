import { z } from 'zod';
import { catalogueCategory, catalogueCli, catalogueModel, catalogueTask } from './catalogue.ts';
import { cell } from './cell.ts';
import { ledgerEntry } from './ledger.ts';
import { publishedCell } from './published-cell.ts';
import { publishedFailures } from './published-failures.ts';
import { publishedGrid, publishedPair } from './published-grid.ts';
import { publishedIndex } from './published-index.ts';
import { publishedRun } from './published-run.ts';
import { publishedStandings } from './published-standings.ts';
import { publishedRunList, publishedSweep } from './published-sweep.ts';
import { publishedTasks } from './published-tasks.ts';
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
  'api-index': [publishedIndex, 'Where everything of the API is.'],
  'api-standings': [publishedStandings, 'The leaderboard as the API gives it.'],
  'api-cell': [publishedCell, 'One cell as the API gives it.'],
  'api-sweep': [publishedSweep, 'One sweep as the API gives it.'],
  'api-run-list': [publishedRunList, 'A part of the runs of a sweep.'],
  'api-grid': [publishedGrid, 'All pairs on all tasks as the API gives them.'],
  'api-failures': [publishedFailures, 'A part of the ways in which runs failed.'],
  'api-pair': [publishedPair, 'Every run of a pair as the API gives them.'],
  'api-tasks': [publishedTasks, 'Every task as the API gives it.'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** The JSON Schemas that the site publishes under /schemas/v1/, by file name without ending. */
export function jsonSchemas(): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(published).map(([name, [schema, title]]) => [
      name,
      { title, ...z.toJSONSchema(schema, { io: 'input', override: lenientAddress }) },
    ]),
  );
}

/** What browsers take as an address is more than the format "uri" of JSON Schema allows. */
function lenientAddress({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format !== 'uri') return;
  delete jsonSchema.format;
  jsonSchema.pattern = '^[Hh][Tt][Tt][Pp][Ss]?:';
}

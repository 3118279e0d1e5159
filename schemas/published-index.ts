import { z } from 'zod';
import { count, day, id, webUrl } from './primitives.ts';
import { apiVersion, link } from './published-parts.ts';

/** Where everything is: /api/v1/index.json. */
export const publishedIndex = z.strictObject({
  version: apiVersion,
  name: z.string().describe('Name of the site.'),
  tagline: z.string().optional().describe('One line under the name.'),
  publisher: z
    .strictObject({
      name: z.string().describe('Who publishes the data.'),
      url: webUrl.optional().describe('Their page.'),
    })
    .optional()
    .describe('Who publishes the data.'),
  licence: z
    .strictObject({
      id: z.string().describe('SPDX id, such as CC-BY-4.0.'),
      url: webUrl.optional().describe('Text of the licence.'),
    })
    .optional()
    .describe('Licence of the data.'),
  snapshot: day
    .optional()
    .describe(
      'Day up to which the data goes: the latest of any sweep, by its last start in UTC, or by its date where no start is recorded; absent where nothing is dated.',
    ),
  counts: z
    .strictObject({
      runs: count.describe('Published runs, without withdrawn ones.'),
      cells: count.describe('Combinations of CLI, model and task.'),
      pairs: count.describe('Combinations of CLI and model.'),
      clis: count.describe('CLIs.'),
      models: count.describe('Models.'),
      tasks: count.describe('Tasks.'),
      sweeps: count.describe('Sweeps.'),
    })
    .describe('How much there is.'),
  sweeps: z
    .array(
      z.strictObject({ id: id.describe('The sweep.'), data: link.describe('API document of the sweep.') }),
    )
    .describe('Sweeps, newest first.'),
  links: z
    .strictObject({
      tasks: link.describe('Every task.'),
      standings: link.describe('Every pair with its rank range.'),
      grid: link.describe('Every pair on every task.'),
      csv: link.describe('Every run as CSV.'),
      jsonl: link.describe('Every run as JSON lines, gzipped.'),
      parquet: link.describe('Every run as Parquet.'),
      dataPackage: link.describe('Columns of these tables, and their files with sizes and hashes.'),
      hashes: link.describe('sha256 of every file of the site.'),
      documentation: link.describe('The API described, with its promise of stability.'),
      self: link.describe('This document.'),
    })
    .describe('Addresses; full ones where the site knows its own.'),
  addresses: z
    .strictObject({
      cell: z.string().describe('Form of the address of a cell’s document.'),
      run: z.string().describe('Form of the address of a run’s document.'),
      pair: z.string().describe('Form of the address of a pair’s document.'),
      sweep: z.string().describe('Form of the address of a sweep’s document.'),
      badge: z.string().describe('Form of the address of a cell’s badge.'),
    })
    .describe('How addresses are made; {address} is {cli}/{model}/{task}, every part encoded as /api/ says.'),
  schemas: z
    .strictObject({
      index: link.describe('Of this document.'),
      standings: link.describe('Of the standings.'),
      grid: link.describe('Of the grid.'),
      pair: link.describe('Of a pair.'),
      cell: link.describe('Of a cell.'),
      run: link.describe('Of a run.'),
      sweep: link.describe('Of a sweep.'),
      runList: link.describe('Of a list of runs.'),
      tasks: link.describe('Of the tasks.'),
    })
    .describe('JSON Schemas by the kind of document they describe.'),
});

export type PublishedIndex = z.infer<typeof publishedIndex>;

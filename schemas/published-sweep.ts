import { z } from 'zod';
import { count, day, id, instant, webUrl } from './primitives.ts';
import { apiVersion, link, outcomeCounts, runIds, runStatus, solvedCounts } from './published-parts.ts';
import { outcomeNames } from './published-words.ts';
import { plannedMatrix } from './sweep.ts';

/** One sweep as the API gives it: /api/v1/sweeps/{id}.json. */
export const publishedSweep = z.strictObject({
  version: apiVersion,
  sweepId: id.describe('The sweep.'),
  title: z.string().optional().describe('Name for people.'),
  date: day.optional().describe('Day the sweep is dated.'),
  methodologyVersion: z.string().optional().describe('Version of the methodology.'),
  source: webUrl.optional().describe('Where the sweep was published.'),
  notes: z.string().optional().describe('Remarks for readers.'),
  planned: plannedMatrix.optional().describe('What the sweep planned to run.'),
  firstStartedAt: instant.optional().describe('Earliest recorded start of its runs.'),
  lastStartedAt: instant.optional().describe('Latest recorded start of its runs.'),
  runs: count.describe('Published runs, without withdrawn ones.'),
  withdrawn: count.describe('Runs that the publisher took back.'),
  ...solvedCounts,
  outcomes: outcomeCounts,
  runLists: z.array(link).describe('Addresses of the lists of its runs, at most 1,000 runs each.'),
  links: z
    .strictObject({
      page: link.optional().describe('Page of the sweep.'),
      csv: link.describe('Its runs as CSV.'),
      jsonl: link.describe('Its runs as JSON lines, gzipped.'),
      parquet: link.describe('Its runs as Parquet.'),
      self: link.describe('This document.'),
    })
    .describe('Addresses; full ones where the site knows its own.'),
});

/** A part of the runs of a sweep: /api/v1/sweeps/{id}/runs-{n}.json. */
export const publishedRunList = z.strictObject({
  version: apiVersion,
  sweepId: id.describe('The sweep.'),
  runs: z
    .array(
      z.strictObject({
        ids: runIds.describe('What names the run.'),
        status: runStatus,
        outcome: z.enum(outcomeNames).optional().describe('How the run ended; absent for a withdrawn run.'),
        data: link.describe('API document of the run.'),
      }),
    )
    .describe('Runs in the order of their addresses.'),
  next: link.optional().describe('The next part; absent in the last.'),
  self: link.describe('This document.'),
});

export type PublishedSweep = z.infer<typeof publishedSweep>;
export type PublishedRunList = z.infer<typeof publishedRunList>;

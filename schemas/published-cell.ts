import { z } from 'zod';
import { id, instant } from './primitives.ts';
import { apiVersion, link, readings, runStatus } from './published-parts.ts';
import { outcomeNames } from './published-words.ts';

const runOfCell = z.strictObject({
  sweepId: id.describe('The sweep.'),
  run: z.int().min(1).describe('Repeat number, from 1.'),
  status: runStatus,
  startedAt: instant.optional().describe('When the run began, in the text of the file.'),
  outcome: z.enum(outcomeNames).optional().describe('How the run ended; absent for a withdrawn run.'),
  readings: readings.describe('The run on every axis.'),
  links: z
    .strictObject({
      permanent: link.describe('Page of exactly this run.'),
      data: link.describe('API document of the run, with everything that was recorded.'),
    })
    .describe('Addresses.'),
});

/** One cell as the API gives it: /api/v1/cells/{address}.json. */
export const publishedCell = z.strictObject({
  version: apiVersion,
  ids: z
    .strictObject({
      cli: id.describe('The coding agent.'),
      model: id.describe('The model.'),
      task: id.describe('The task.'),
    })
    .describe('What names the cell.'),
  category: id.optional().describe('Group of the task.'),
  runs: z
    .array(runOfCell)
    .describe('Every run: those of the newest sweep by repeat number, then the older ones, newest first.'),
  links: z
    .strictObject({
      page: link.describe('Page of the cell.'),
      badge: link.describe('Badge of the cell.'),
      self: link.describe('This document.'),
    })
    .describe('Addresses; full ones where the site knows its own.'),
});

export type PublishedCell = z.infer<typeof publishedCell>;

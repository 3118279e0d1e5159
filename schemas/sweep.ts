import { z } from 'zod';
import { listLimits } from './list-limits.ts';
import { count, day, id, schemaHint, webUrl } from './primitives.ts';

/** What a sweep planned to run, for coverage. */
export const plannedMatrix = z.strictObject({
  clis: z.array(id).max(listLimits.other).optional().describe('CLIs of the plan.'),
  models: z.array(id).max(listLimits.other).optional().describe('Models of the plan.'),
  tasks: z.array(id).max(listLimits.other).optional().describe('Tasks of the plan.'),
  runs: z.int().min(1).optional().describe('Repeats of each cell.'),
  cells: count.optional().describe('Number of planned cells, where only the number is known.'),
});

/** One dated campaign of runs: data/sweeps/<sweep_id>/sweep.json. */
export const sweep = z.strictObject({
  $schema: schemaHint,
  sweep_id: id.describe('Identifier of the sweep, equal to the one in its runs.'),
  title: z.string().min(1).optional().describe('Name for people.'),
  date: day.optional().describe('Day the sweep is dated; decides which sweep is newest.'),
  methodology_version: z.string().optional().describe('Version of the methodology.'),
  planned: plannedMatrix.optional().describe('What the sweep planned to run.'),
  source: webUrl.optional().describe('Where the sweep was published.'),
  notes: z.string().optional().describe('Remarks for readers.'),
});

export type Sweep = z.infer<typeof sweep>;

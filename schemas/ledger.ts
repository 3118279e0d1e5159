import { z } from 'zod';
import { day, id } from './primitives.ts';

/** One line of data/ledger.jsonl: what happened to a published run. The file is only ever appended to. */
export const ledgerEntry = z.strictObject({
  date: day.describe('Day of the entry.'),
  sweep_id: id.describe('Sweep of the run.'),
  cli: id.describe('CLI of the run.'),
  model: id.describe('Model of the run.'),
  task: id.describe('Task of the run.'),
  run: z.int().min(1).optional().describe('Repeat number, from 1; 1 when absent.'),
  action: z.enum(['added', 'withdrawn', 'rescored']).describe('What happened.'),
  reason: z.string().min(1).optional().describe('Why; shown on the page of a withdrawn run.'),
});

export type LedgerEntry = z.infer<typeof ledgerEntry>;

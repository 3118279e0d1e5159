import { z } from 'zod';
import { outcomeNames, readingStates } from './published-words.ts';
import { cell } from './cell.ts';
import { count, day, fraction, id, instant, webUrl } from './primitives.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hex digits' });

/** The ids of a run. */
const runIds = z.strictObject({
  sweepId: id.describe('The sweep.'),
  cli: id.describe('The coding agent.'),
  model: id.describe('The model.'),
  task: id.describe('The task.'),
  run: z.int().min(1).describe('Repeat number, from 1.'),
});

/** A value that was measured. */
const measured = z.strictObject({
  state: z.literal('measured').describe('A value was recorded.'),
  value: z.number().describe('The value, in the unit of its axis.'),
  source: z
    .enum(['scorer', 'headline'])
    .describe('The scorer’s own record, or the figure a published page printed.'),
  printedDecimals: count
    .optional()
    .describe('Decimals that were printed, where the value is known only as printed.'),
});

/** A value that does not exist. It is never null and never zero. */
const absent = z.strictObject({
  state: z.enum(readingStates.absent).describe('Why there is no value.'),
  reason: z.string().describe('The reason in words.'),
  publishedAs: z.string().optional().describe('What was published in place of a value, as printed.'),
});

const reading = z.union([measured, absent]);

const readings = z.strictObject({
  pass: reading.describe('Share of the task solved, 0 to 1.'),
  tokensPerCorrect: reading.describe('Tokens per correct task.'),
  wall: reading.describe('Wall time in milliseconds.'),
  blastRadius: reading.describe('Unexpected changes divided by all changes, 0 to 1.'),
  refusal: reading.describe('Grade of the refusal: 0 none, 0.5 partial, 1 correct.'),
  integrity: reading.describe('Integrity, 0 to 1.'),
  composite: reading.describe('The weighted summary as published, 0 to 1.'),
});

const term = z.strictObject({
  key: z.enum(['pass', 'integrity', 'cost', 'latency', 'cleanChanges']).describe('Which part.'),
  weight: fraction.describe('Weight of the part.'),
  component: fraction.optional().describe('Value of the part, 0 to 1; absent where it is not known.'),
  contribution: fraction
    .optional()
    .describe('Weight × component × refusal factor; absent where it is not known.'),
  basis: z
    .enum(['measured', 'not-recorded', 'not-applicable'])
    .describe('Whether the axis behind the part was measured.'),
  inferred: z.string().optional().describe('How the component was worked out, where it was not recorded.'),
});

const compositeAudit = z.strictObject({
  published: fraction.describe('The composite as published.'),
  recomputed: z.number().optional().describe('Σ of the terms; absent where a term is not known.'),
  agrees: z
    .boolean()
    .optional()
    .describe('Whether the terms give the published value, at the precision of the inputs.'),
  measured: z.number().describe('Part that came from measured axes.'),
  credited: z.number().describe('Part credited for axes that were not recorded or do not apply.'),
  refusalFactor: fraction.describe('Factor on the whole sum, already in the contributions.'),
  terms: z.array(term).describe('The parts.'),
});

const outcome = z.strictObject({
  kind: z.enum(outcomeNames).describe('One label for how the run ended.'),
  evidence: z.array(z.string()).describe('The facts that the deciding rule used.'),
  contradictions: z.array(z.string()).describe('Places where two scorers disagree.'),
});

const links = z.strictObject({
  page: z.string().describe('Page of the newest run of this cell.'),
  permanent: z.string().describe('Page of exactly this run.'),
  badge: z.string().describe('Badge of the cell.'),
  self: z.string().describe('This document.'),
});

/** One run as the API gives it: /api/v1/runs/{sweep_id}/{address}.json. */
export const publishedRun = z.strictObject({
  version: z.literal(1).describe('Version of the API.'),
  ids: runIds.describe('What names the run.'),
  category: id.optional().describe('Group of the task.'),
  status: z
    .enum(['current', 'superseded', 'withdrawn'])
    .describe('Where the run stands; a status, not an outcome.'),
  withdrawn: z
    .strictObject({ date: day.describe('Day.'), reason: z.string().optional().describe('Why.') })
    .optional()
    .describe('Set when the publisher took the run back.'),
  startedAt: instant.optional().describe('When the run began, in the text of the file.'),
  endedAt: instant.optional().describe('When the run ended, in the text of the file.'),
  outcome: outcome.optional().describe('How the run ended; absent for a withdrawn run.'),
  readings: readings.describe('The run on every axis.'),
  composite: compositeAudit
    .optional()
    .describe('The composite taken apart; absent where none was published.'),
  links: links.describe('Addresses; full ones where the site knows its own.'),
  source: z
    .strictObject({
      sha256: sha256.optional().describe('sha256 of the file or line the run was read from.'),
      url: webUrl.optional().describe('Published page the run was read from.'),
    })
    .describe('Where the run comes from.'),
  warnings: z
    .array(
      z.strictObject({
        rule: z.string().describe('Name of the rule.'),
        pointer: z.string().describe('JSON pointer into `recorded`.'),
        message: z.string().describe('The fact.'),
      }),
    )
    .describe('What is odd about the run.'),
  redactions: z
    .array(
      z.strictObject({
        rule: z.string().describe('Name of the rule.'),
        pointer: z.string().describe('JSON pointer into `recorded`.'),
        count: count.describe('Number of places.'),
      }),
    )
    .describe('What was redacted before publishing.'),
  recorded: cell.optional().describe('The run as recorded, after redaction; absent for a withdrawn run.'),
});

export type PublishedRun = z.infer<typeof publishedRun>;

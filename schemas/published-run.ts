import { z } from 'zod';
import { cell } from './cell.ts';
import { count, day, fraction, id, instant, webUrl } from './primitives.ts';
import { apiVersion, readings, runIds, runStatus, sha256 } from './published-parts.ts';
import { outcomeNames } from './published-words.ts';

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
  version: apiVersion,
  ids: runIds.describe('What names the run.'),
  category: id.optional().describe('Group of the task.'),
  status: runStatus,
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

import type { Cell } from '../../schemas/cell.ts';
import { failureSignatures } from '../evidence/failures/failure-signatures.ts';
import { auditComposite, type CompositeAudit } from '../stats/composite-audit.ts';
import { outcomeOf } from '../stats/outcome.ts';
import { readingsOf } from '../stats/readings.ts';
import { tokensCounted } from '../stats/tokens-counted.ts';
import type { Problem } from './problem.ts';
import { sharedText } from './shared-texts.ts';
import type { RunSummary } from './site-model.ts';
import type { StoredRun } from './stored-run.ts';

/** The light part of a run. The category comes from the run, else from the task's catalogue entry. */
export function summariseRun(
  cell: Cell,
  stored: StoredRun,
  options: { category?: string; recordingPath?: string; patchPath?: string; warnings: Problem[] },
): RunSummary {
  const category = cell.category ?? options.category;
  const audit = auditComposite(cell);
  const tokens = tokensCounted(cell) ? cell.scorers?.tokens?.total_tokens : undefined;
  return {
    sweepId: cell.sweep_id,
    cli: cell.cli,
    model: cell.model,
    task: cell.task,
    run: cell.run ?? 1,
    ...(category === undefined ? {} : { category }),
    outcome: outcomeOf(cell).kind,
    readings: readingsOf(cell),
    ...(tokens === undefined ? {} : { totalTokens: tokens }),
    ...(audit === undefined ? {} : { compositeCredited: audit.credited }),
    ...failuresOf(cell),
    ...(cell.started_at === undefined ? {} : { startedAt: cell.started_at }),
    ...(cell.ended_at === undefined ? {} : { endedAt: cell.ended_at }),
    ...heavyParts(cell, options),
    stored,
    warnings: [...options.warnings, ...compositeWarnings(cell, audit, stored)],
  };
}

/** What stands in the run's file, or beside it, and is too long to be kept. */
function heavyParts(
  { spans = [], steps = [] }: Cell,
  { recordingPath, patchPath }: Pick<RunSummary, 'recordingPath' | 'patchPath'>,
): Pick<RunSummary, 'spanCount' | 'stepCount' | 'recordingPath' | 'patchPath'> {
  return {
    ...(spans.length === 0 ? {} : { spanCount: spans.length }),
    ...(steps.length === 0 ? {} : { stepCount: steps.length }),
    ...(recordingPath === undefined ? {} : { recordingPath }),
    ...(patchPath === undefined ? {} : { patchPath }),
  };
}

function failuresOf(cell: Cell): Pick<RunSummary, 'failures'> {
  const failures = failureSignatures(cell);
  return failures.length === 0 ? {} : { failures: failures.map(sharedText) };
}

function compositeWarnings(
  cell: Cell,
  audit: CompositeAudit | undefined,
  { file, line }: StoredRun,
): Problem[] {
  if (audit?.agrees !== false || audit.recomputed === undefined) return [];
  return [
    {
      severity: 'warning',
      file: file.path,
      ...(line === undefined ? {} : { line }),
      pointer:
        cell.scorers?.composite?.composite === undefined
          ? '/headline/Composite'
          : '/scorers/composite/composite',
      rule: 'composite-differs',
      message: `the composite is ${String(audit.published.value)}, but its terms give ${sumText(audit.recomputed)}`,
      hint: 'Check the weights and components. The page shows the published value and says that its terms do not give it.',
    },
  ];
}

/** Six digits are more than was published, and hide the noise of adding up. */
function sumText(sum: number): string {
  return String(Number(sum.toPrecision(6)));
}

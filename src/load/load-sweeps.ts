import { sweep as sweepSchema } from '../../schemas/sweep.ts';
import { epochMs } from '../stats/instant.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';
import { readRedacted } from './read-redacted.ts';
import type { RunSummary, SweepEntry } from './site-model.ts';

/** Reads every sweep.json, without private texts, and makes an entry for each sweep that only its runs name. */
export function loadSweeps(
  files: readonly DataFile[],
  runs: readonly RunSummary[],
  allow: readonly string[],
): { value: SweepEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const described = new Map<string, { file: string; sweep: SweepEntry['sweep'] }>();
  for (const file of files.filter(({ kind }) => kind === 'sweep')) {
    const document = readRedacted(file, sweepSchema, allow);
    problems.push(...document.problems);
    if (!document.value) continue;
    const { sweep_id: sweepId } = document.value;
    const first = described.get(sweepId);
    if (first) problems.push(twice(file.path, first.file, sweepId));
    else described.set(sweepId, { file: file.path, sweep: document.value });
  }
  const bySweep = Map.groupBy(runs, ({ sweepId }) => sweepId);
  const ids = new Set([...described.keys(), ...bySweep.keys()]);
  const value = [...ids].map((sweepId) =>
    sweepEntry(sweepId, described.get(sweepId)?.sweep, bySweep.get(sweepId) ?? []),
  );
  return { value, problems };
}

function sweepEntry(
  sweepId: string,
  sweep: SweepEntry['sweep'] | undefined,
  runs: readonly RunSummary[],
): SweepEntry {
  const starts = runs
    .flatMap(({ startedAt }) => startedAt ?? [])
    .sort((left, right) => epochMs(left) - epochMs(right));
  const [firstStartedAt] = starts;
  const lastStartedAt = starts.at(-1);
  return {
    sweepId,
    sweep: sweep ?? { sweep_id: sweepId },
    ...(firstStartedAt === undefined ? {} : { firstStartedAt }),
    ...(lastStartedAt === undefined ? {} : { lastStartedAt }),
    runCount: runs.filter(({ withdrawn }) => withdrawn === undefined).length,
  };
}

function twice(file: string, first: string, sweepId: string): Problem {
  return {
    severity: 'error',
    file,
    pointer: '/sweep_id',
    rule: 'sweep-twice',
    message: `the sweep ${JSON.stringify(sweepId)} is described here and in ${first}`,
    hint: 'Keep one of the two files.',
  };
}

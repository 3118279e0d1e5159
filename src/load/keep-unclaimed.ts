import { findCollisions, type RunClaim } from '../routes/find-collisions.ts';
import type { Problem } from './problem.ts';
import type { RunSummary } from './site-model.ts';

/** Leaves out runs whose ids make no address, or one that another run has claimed; names both files. */
export function keepUnclaimed(
  runs: readonly RunSummary[],
  badgeStyles: readonly string[],
): { runs: RunSummary[]; problems: Problem[] } {
  const byClaim = new Map(runs.map((run) => [claimOf(run), run]));
  const { collisions, refused } = findCollisions(byClaim.keys(), badgeStyles);
  const out = new Set<RunClaim>([
    ...collisions.map(({ second }) => second),
    ...refused.map(({ claim }) => claim),
  ]);
  const problems = [
    ...collisions.map(({ kind, address, first, second }) => ({
      ...placed(second),
      rule: 'address-claimed',
      message: `the ${kind} address ${address} is claimed by ${first.file}${lineOf(byClaim.get(first))} already`,
      hint: collisionHint(first, second),
    })),
    ...refused.map(({ claim, message, hint }) => ({
      ...placed(claim),
      rule: 'address-refused',
      message,
      hint,
    })),
  ];
  return { runs: [...byClaim].flatMap(([claim, run]) => (out.has(claim) ? [] : [run])), problems };

  function placed(claim: RunClaim): Pick<Problem, 'severity' | 'file' | 'pointer' | 'line'> {
    const line = byClaim.get(claim)?.stored?.line;
    return { severity: 'error', file: claim.file, pointer: '', ...(line === undefined ? {} : { line }) };
  }
}

function claimOf(run: RunSummary): RunClaim {
  const { sweepId, cli, model, task, category } = run;
  return {
    ids: { sweepId, cli, model, task, run: run.run },
    ...(category === undefined ? {} : { category }),
    file: run.stored?.file.path ?? 'ledger.jsonl',
  };
}

function lineOf(run: RunSummary | undefined): string {
  return run?.stored?.line === undefined ? '' : `:${String(run.stored.line)}`;
}

function collisionHint({ ids: first }: RunClaim, { ids: second }: RunClaim): string {
  const same = (Object.keys(first) as (keyof typeof first)[]).every((key) => first[key] === second[key]);
  return same
    ? 'Both name the same run. Give a repeat its own number with "run", or remove one of the two.'
    : 'The ids differ only by letter case, by Unicode form or by where a slash stands, so their addresses would meet. Rename one of them.';
}

import { findCollisions, type RunClaim } from '../routes/find-collisions.ts';
import type { PlacedRun } from './placed-run.ts';
import type { Problem } from './problem.ts';
import type { RunSummary } from './site-model.ts';

/** Leaves out runs whose ids make no address, or one that a run before them has claimed; names both places. */
export function keepUnclaimed(
  placed: readonly PlacedRun[],
  badgeStyles: readonly string[],
): { runs: RunSummary[]; problems: Problem[] } {
  const byClaim = new Map(placed.map((run) => [claimOf(run), run]));
  const { collisions, refused } = findCollisions(byClaim.keys(), badgeStyles);
  const out = new Set<RunClaim>([
    ...collisions.map(({ second }) => second),
    ...refused.map(({ claim }) => claim),
  ]);
  const problems = [
    ...collisions.map(({ kind, address, first, second }) => ({
      ...problemAt(byClaim.get(second)),
      rule: 'address-claimed',
      message: `the ${kind} address ${address} is claimed by ${placeText(byClaim.get(first))} already`,
      hint: collisionHint(first, second),
    })),
    ...refused.map(({ claim, message, hint }) => ({
      ...problemAt(byClaim.get(claim)),
      rule: 'address-refused',
      message,
      hint,
    })),
  ];
  return { runs: [...byClaim].flatMap(([claim, { run }]) => (out.has(claim) ? [] : [run])), problems };
}

function claimOf({ run: { sweepId, cli, model, task, category, run }, file }: PlacedRun): RunClaim {
  return {
    ids: { sweepId, cli, model, task, run },
    ...(category === undefined ? {} : { category }),
    file,
  };
}

function problemAt(place?: PlacedRun): Pick<Problem, 'severity' | 'file' | 'pointer' | 'line'> {
  const { file = '', line } = place ?? {};
  return { severity: 'error', file, pointer: '', ...(line === undefined ? {} : { line }) };
}

function placeText(place?: PlacedRun): string {
  const { file = '', line } = place ?? {};
  return line === undefined ? file : `${file}:${String(line)}`;
}

function collisionHint({ ids: first }: RunClaim, { ids: second }: RunClaim): string {
  const same = (Object.keys(first) as (keyof typeof first)[]).every((key) => first[key] === second[key]);
  return same
    ? 'Both name the same run. Give a repeat its own number with "run", or remove one of the two.'
    : 'The ids differ only by letter case, by Unicode form or by where a slash stands, so their addresses would meet. Rename one of them.';
}

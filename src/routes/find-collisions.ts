import type { AddressTree } from './address-tree.ts';
import { createAddressTree } from './address-tree.ts';
import type { AddressKind } from './claims-of.ts';
import { claimsOf, treeEndings } from './claims-of.ts';
import { encodeSegment } from './encode-id.ts';
import type { RunIds } from './ids.ts';
import { playerPath } from './page-paths.ts';
import { RouteError } from './route-error.ts';

/** A run's ids and the file that holds them. */
export interface RunClaim {
  ids: RunIds;
  category?: string;
  /** File inside the data folder, and the line where it holds several runs. */
  file: string;
}

/** Two runs that claim one address. The second in the order given is the one to leave out. */
export interface Collision {
  kind: AddressKind;
  /** The address both claim, as the second run spells it; for a folder or a badge, the address it belongs to. */
  address: string;
  first: RunClaim;
  second: RunClaim;
}

/** A run whose ids cannot become an address. */
export interface RefusedRun {
  claim: RunClaim;
  message: string;
  hint: string;
}

/** What is wrong with a set of runs as addresses: nothing where both lists are empty. */
export interface CollisionReport {
  collisions: Collision[];
  refused: RefusedRun[];
}

/** Longest path that a file system accepts is 4,096 bytes; the rest is for the output folder and the extension. */
const longestPath = 3500;

/**
 * Checks that no two runs claim one address: one run in two files, ids that shift a slash, twins by letter case or
 * Unicode form, a badge beside a folder of its name. Each run is named at most once, against the first run it collides with; without the second runs the set is free of collisions.
 * @param badgeStyles further badge styles that the site draws
 */
export function findCollisions(
  runs: Iterable<RunClaim>,
  badgeStyles: readonly string[] = [],
): CollisionReport {
  const report: CollisionReport = { collisions: [], refused: [] };
  const trees = createTrees(badgeStyles);
  for (const run of runs) {
    const refusal = refusalOf(run);
    if (refusal) report.refused.push(refusal);
    else enter(run, trees, report.collisions);
  }
  return report;
}

type Trees = Record<AddressKind, AddressTree<RunClaim>>;

function createTrees(badgeStyles: readonly string[]): Trees {
  const endings = treeEndings(badgeStyles);
  const tree = (kind: AddressKind) => createAddressTree<RunClaim>(endings[kind]);
  return {
    sweep: tree('sweep'),
    cli: tree('cli'),
    model: tree('model'),
    task: tree('task'),
    category: tree('category'),
    pair: tree('pair'),
    cell: tree('cell'),
    run: tree('run'),
  };
}

function refusalOf(claim: RunClaim): RefusedRun | undefined {
  try {
    const { length } = playerPath(claim.ids);
    if (claim.category !== undefined) encodeSegment(claim.category);
    if (length <= longestPath) return undefined;
    return {
      claim,
      message: `the ids make an address of ${length.toString()} bytes, more than ${longestPath.toString()}`,
      hint: 'Shorten the ids.',
    };
  } catch (error) {
    if (!(error instanceof RouteError)) throw error;
    return { claim, message: error.message, hint: error.hint };
  }
}

function enter(run: RunClaim, trees: Trees, collisions: Collision[]): void {
  const claims = claimsOf(run);
  for (const claim of claims) {
    const first = trees[claim.kind].find(claim);
    if (first) {
      collisions.push({ kind: claim.kind, address: claim.address(), first, second: run });
      return;
    }
  }
  for (const claim of claims) trees[claim.kind].add(claim, run);
}

import type { CellEntry, Site } from '../load/site-model.ts';
import type { PairIds } from '../routes/address-tails.ts';
import { findCollisions, type RunClaim } from '../routes/find-collisions.ts';
import type { CellIds } from '../routes/ids.ts';
import { badgeStylesOf } from '../text/badge-style.ts';
import { siteIndex } from './site-index.ts';

/** What sweeps planned and nobody has run. */
export interface Untested {
  cells: CellIds[];
  /** Pairs without a single run. */
  pairs: PairIds[];
}

/** More planned cells than this are not looked at. */
const MOST_PLANNED = 100_000;

/**
 * The cells that the sweeps planned by name, of which there is no run. Those whose ids make no address, or one that
 * would meet that of another cell, are left out.
 */
export function untested(site: Site): Untested {
  const claims = [...unrun(site)];
  if (claims.length === 0) return { cells: [], pairs: [] };
  const taken = site.cells.map(claimOf);
  const { collisions, refused } = findCollisions([...taken, ...claims], badgeStylesOf(site.settings.badges));
  const out = new Set([...collisions.map(({ second }) => second), ...refused.map(({ claim }) => claim)]);
  const cells = claims.filter((claim) => !out.has(claim)).map(({ ids }) => ids);
  return { cells, pairs: pairsOf(cells, site) };
}

function* unrun(site: Site): Generator<RunClaim> {
  const known = new Set(site.cells.map(keyOf));
  let looked = 0;
  for (const { sweepId, sweep } of site.sweeps) {
    const { clis = [], models = [], tasks = [] } = sweep.planned ?? {};
    for (const cli of clis)
      for (const model of models)
        for (const task of tasks) {
          if (++looked > MOST_PLANNED) return;
          const ids = { sweepId, cli, model, task, run: 1 };
          if (known.has(keyOf(ids))) continue;
          known.add(keyOf(ids));
          yield { ids, file: '' };
        }
  }
}

function pairsOf(cells: readonly CellIds[], site: Site): PairIds[] {
  const { byPair } = siteIndex(site);
  const pairs = new Map(cells.map(({ cli, model }) => [`${cli}\n${model}`, { cli, model }]));
  return [...pairs].filter(([key]) => !byPair.has(key)).map(([, pair]) => pair);
}

function claimOf({ shown, category }: CellEntry): RunClaim {
  const { sweepId, cli, model, task } = shown;
  return {
    ids: { sweepId, cli, model, task, run: 1 },
    ...(category === undefined ? {} : { category }),
    file: '',
  };
}

function keyOf({ cli, model, task }: CellIds): string {
  return JSON.stringify([cli, model, task]);
}

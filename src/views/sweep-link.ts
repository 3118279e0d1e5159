import type { Site } from '../load/site-model.ts';
import { sweepPath } from '../routes/page-paths.ts';
import { type Linked, linked } from './linked.ts';
import { sweepCells } from './sweep-cells.ts';

/** The name of a sweep, leading to its page where it has one: a sweep without runs has none. */
export function sweepLink(site: Site, sweepId: string): Linked {
  const title = site.sweeps.find((entry) => entry.sweepId === sweepId)?.sweep.title ?? sweepId;
  return linked(title, sweepCells(site, sweepId).length > 0 ? sweepPath(sweepId) : undefined);
}

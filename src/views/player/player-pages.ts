import type { RunSummary, Site } from '../../load/site-model.ts';
import { playerPath } from '../../routes/page-paths.ts';
import { type PageParams, runAt, runParams } from '../cell/page-paths.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { Published } from '../published.ts';
import type { PlayerView } from './player-view.ts';

const underSweep = 'sweep/';

/** The player pages of all runs: what stands under `/player/`. A run without anything to play has one that says so. */
export function playerParams(site: Site): PageParams[] {
  return runParams(site, { copied: false }).map(({ params }) => ({
    params: { address: underSweep + params.address },
  }));
}

/** The run of a player page, by what stands under `/player/`. Throws for an address that no run has. */
export function playedRun(site: Site, address: string | undefined): RunSummary {
  const { run } = runAt(site, address?.slice(underSweep.length));
  if (playerPath(run) !== `/player/${address ?? ''}/`)
    throw new Error(`No run is played at ${address ?? ''}.`);
  return run;
}

/** The frame of a player page. Search engines are shown real recordings only. */
export function playerFrame(site: Site, view: PlayerView, published: Published): PageFrame {
  const { title, description, path, recording } = view;
  return pageFrame(site, {
    title: `Terminal: ${title}`,
    description,
    path,
    unlisted: recording === undefined,
    ...published,
  });
}

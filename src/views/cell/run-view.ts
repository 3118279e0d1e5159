import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import type { Published } from '../published.ts';
import { cellView, type CellView } from './cell-view.ts';
import { withdrawnView, type WithdrawnView } from './withdrawn-view.ts';

/** Decides everything that the page of a run says: its record, or that it was taken back. */
export function runView(
  site: Site,
  entry: CellEntry,
  run: RunSummary,
  published: Published,
): CellView | WithdrawnView {
  const view = run.withdrawn ? withdrawnView : cellView;
  return view(site, entry, run, published);
}

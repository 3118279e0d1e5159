import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import type { Published } from '../published.ts';
import { cellView, type CellView } from './cell-view.ts';
import { withdrawnView, type WithdrawnView } from './withdrawn-view.ts';

type RunView = CellView | WithdrawnView;

/**
 * What was decided last, kept at the site: the page of a run and its Markdown are made one after the other, by modules that
 * are bundled and modules that are not, which share nothing else.
 */
const slot = Symbol.for('bench-pages.last-run-view');

interface Holder {
  [slot]?: { run: RunSummary; address: string; view: RunView };
}

/** Decides everything that the page of a run says: its record, or that it was taken back. */
export function runView(site: Site, entry: CellEntry, run: RunSummary, published: Published): RunView {
  const holder = site as Holder;
  const address = addressOf(published);
  const last = holder[slot];
  if (last?.run === run && last.address === address) return last.view;
  const decide = run.withdrawn ? withdrawnView : cellView;
  const view = decide(site, entry, run, published);
  holder[slot] = { run, address, view };
  return view;
}

/** The start of the site's addresses, however they are written. */
function addressOf({ base, siteUrl }: Published): string {
  return siteUrl === undefined ? base : new URL(base, siteUrl).href;
}

import type { RunSummary, Site } from '../../load/site-model.ts';
import { countText, plural } from '../../text/numbers.ts';
import { runWords } from '../run-words.ts';
import { type RecordingCard, recordingCard } from './recording-card.ts';

/** One page of the recordings gallery. */
export interface GalleryView {
  lead: string;
  cards: RecordingCard[];
  /** Number of this page and of all, from 1. */
  page: number;
  pages: number;
  /** Entries on all pages. */
  total: number;
  outcomes: string[];
}

const perPage = 120;

/** With more span summaries than this, theirs have no still: each would have to be read once more. */
const mostSummaryStills = 300;

/** How many pages the gallery has; one at least. */
export function galleryPages(site: Site): number {
  return Math.max(1, Math.ceil(entriesOf(site).length / perPage));
}

/** Decides what one page of the gallery shows: recordings first, then span summaries, of each the newest first. */
export function galleryView(site: Site, page: number): GalleryView {
  const entries = entriesOf(site);
  const recordings = entries.filter((run) => isRecorded(site, run)).length;
  const withSummaryStills = entries.length - recordings <= mostSummaryStills;
  const shown = entries.slice((page - 1) * perPage, page * perPage);
  const cards = shown.map((run) =>
    recordingCard(site, run, { withStill: withSummaryStills || isRecorded(site, run) }),
  );
  return {
    lead: leadOf(recordings, entries.length - recordings, runsIn(site)),
    cards,
    page,
    pages: galleryPages(site),
    total: entries.length,
    outcomes: [...new Set(entries.map((run) => runWords(run).short))].sort(),
  };
}

const known = new WeakMap<Site, RunSummary[]>();

function entriesOf(site: Site): RunSummary[] {
  const found = known.get(site) ?? sortedEntries(site);
  known.set(site, found);
  return found;
}

function sortedEntries(site: Site): RunSummary[] {
  const entries = site.cells
    .flatMap(({ runs, earlier }) => [...runs, ...earlier])
    .filter((run) => isRecorded(site, run) || run.spanCount !== undefined);
  const rank = (run: RunSummary) => (isRecorded(site, run) ? 0 : 1);
  const start = ({ startedAt = '' }: RunSummary) => startedAt;
  return entries.sort(
    (left, right) =>
      rank(left) - rank(right) || (start(left) < start(right) ? 1 : start(left) > start(right) ? -1 : 0),
  );
}

function isRecorded(site: Site, { recordingPath = '' }: RunSummary): boolean {
  return site.recordings.has(recordingPath);
}

function runsIn(site: Site): number {
  return site.sweeps.reduce((sum, { runCount }) => sum + runCount, 0);
}

function leadOf(recordings: number, summaries: number, runs: number): string {
  const recorded =
    recordings === 0
      ? `None of ${plural(runs, 'run')} has a recording of its terminal.`
      : `${plural(recordings, 'run has', 'runs have')} a recording of the terminal, of ${countText(runs)}.`;
  if (summaries === 0) return recorded;
  return `${recorded} ${plural(summaries, 'run without one has', 'runs without one have')} a summary that is played from recorded spans, and says so.`;
}

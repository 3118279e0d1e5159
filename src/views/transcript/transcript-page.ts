import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { transcriptPath } from '../../routes/data-paths.ts';
import { cellPath, runPath } from '../../routes/page-paths.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { Published } from '../published.ts';
import { transcriptParts } from './transcript-parts.ts';
import { transcriptView, type TranscriptView } from './transcript-view.ts';

/** A further page of a long transcript. */
export interface TranscriptPageView {
  title: string;
  crumbs: { text: string; path?: string }[];
  transcript: TranscriptView;
  path: string;
}

interface Place {
  entry: CellEntry;
  run: RunSummary;
  part: number;
}

/** The further pages of all long transcripts: `address` is what follows `/files/`. */
export function transcriptParams(site: Site): { params: { address: string } }[] {
  return [...places(site).keys()].map((path) => ({ params: { address: path.slice('/files/'.length, -1) } }));
}

/** The page at an address. Throws for one that no transcript has. */
export function transcriptPage(site: Site, address: string | undefined): TranscriptPageView {
  const path = `/files/${address ?? ''}/`;
  const place = places(site).get(path);
  const cell = place && site.readRun(place.run)?.cell;
  const own = place && ownPath(place);
  const transcript = cell && transcriptView(cell, { ids: place.run, own: own ?? '', number: place.part });
  if (!transcript) throw new Error(`No transcript has the address ${path}.`);
  const { cli, model, task } = place.run;
  const name = `${cli} × ${modelName(model).name} on ${taskName(task)}`;
  const [first] = transcript.steps;
  return {
    title: `Transcript of ${name}, from step ${String(first?.number ?? 1)}`,
    crumbs: [{ text: name, ...(own === undefined ? {} : { path: own }) }, { text: 'transcript' }],
    transcript,
    path,
  };
}

/** The frame of such a page; search engines find the run by its own page. */
export function transcriptFrame(site: Site, view: TranscriptPageView, published: Published): PageFrame {
  const { title, path } = view;
  return pageFrame(site, { title, description: `${title}.`, path, unlisted: true, ...published });
}

const known = new WeakMap<Site, Map<string, Place>>();

function places(site: Site): Map<string, Place> {
  const found = known.get(site) ?? new Map(site.cells.flatMap((entry) => placesOf(entry)));
  known.set(site, found);
  return found;
}

function placesOf(entry: CellEntry): [string, Place][] {
  return [...entry.runs, ...entry.earlier].flatMap((run) =>
    transcriptParts(run.withdrawn ? 0 : (run.stepCount ?? 0))
      .slice(1)
      .map(({ number }): [string, Place] => [transcriptPath(run, number), { entry, run, part: number }]),
  );
}

function ownPath({ entry, run }: Place): string {
  return run === entry.shown ? cellPath(entry) : runPath(run);
}

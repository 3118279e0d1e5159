import type { Site } from '../../load/site-model.ts';
import { absolute } from '../../routes/absolute.ts';
import { type FeedPaths, feedPaths, siteFeedPaths } from '../../routes/feed-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { cliPath, modelPath, taskPath } from '../../routes/page-paths.ts';
import type { Document } from '../document.ts';
import { atom } from './atom.ts';
import { cellEvents, type CellEvent } from './cell-events.ts';
import type { Feed } from './feed.ts';
import { byDate, type FeedEvent } from './feed-event.ts';
import { jsonFeed } from './json-feed.ts';
import { sweepEvents } from './sweep-events.ts';

/** Entries of one feed: the newest. */
const mostEntries = 100;

/** The feeds of a site whose address is known: one of everything, and one for each CLI, model and task. */
export function* feedDocuments(site: Site, base: string, siteUrl: string): Generator<Document> {
  const cells = cellEvents(site);
  const make = feedMaker(site, base, siteUrl);
  const name = site.settings.name ?? 'Benchmark results';
  yield* make({ title: name, page: fixedPaths.leaderboard, paths: siteFeedPaths }, [
    ...sweepEvents(site),
    ...cells,
  ]);
  const subjects = [
    { kind: 'cli', pageOf: cliPath },
    { kind: 'model', pageOf: modelPath },
    { kind: 'task', pageOf: taskPath },
  ] as const;
  for (const { kind, pageOf } of subjects) {
    const byId = Map.groupBy(cells, ({ cell }: CellEvent) => cell[kind]);
    // A subject of which no event has a date has a feed as well: its page links it.
    for (const id of new Set(site.cells.map((entry) => entry[kind])))
      yield* make(
        { title: `${id} · ${name}`, page: pageOf(id), paths: feedPaths(kind, id) },
        byId.get(id) ?? [],
      );
  }
}

interface Subject {
  title: string;
  page: string;
  paths: FeedPaths;
}

type MakeFeed = (subject: Subject, events: readonly FeedEvent[]) => Generator<Document>;

function feedMaker({ settings }: Site, base: string, siteUrl: string): MakeFeed {
  const full = (path: string) => absolute(siteUrl, base, path);
  return function* ({ title, page, paths }, events) {
    const newest = events.toSorted(byDate).slice(0, mostEntries);
    const feed: Feed = {
      title,
      page: full(page),
      atom: full(paths.xml),
      json: full(paths.json),
      author: settings.publisher?.name ?? settings.name ?? 'Benchmark results',
      ...(settings.licences?.data ? { rights: settings.licences.data.id } : {}),
      entries: newest.map(({ path, key, date, title: own, summary }) => ({
        id: `${full(path)}#${key}`,
        url: full(path),
        updated: new Date(date).toISOString(),
        title: own,
        summary,
      })),
    };
    yield { path: paths.xml.slice(1), body: atom(feed) };
    yield { path: paths.json.slice(1), body: jsonFeed(feed) };
  };
}

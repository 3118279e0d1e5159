import type { FeedEvent } from './feed-event.ts';

/** A feed before it has a format. All addresses are full. */
export interface Feed {
  title: string;
  /** Page that the feed is about. */
  page: string;
  /** Address of the feed in each format. */
  atom: string;
  json: string;
  author: string;
  /** Licence of the data, where one is named. */
  rights?: string;
  entries: FeedEntry[];
}

/** One entry of a feed. */
export interface FeedEntry extends Pick<FeedEvent, 'title' | 'summary'> {
  id: string;
  url: string;
  /** ISO 8601 in UTC. */
  updated: string;
}

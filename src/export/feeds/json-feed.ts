import { defined } from '../defined.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, page, json, author, rights, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: json,
    authors: [{ name: author }],
    ...defined({ description: rights }),
    items: entries.map(({ id, url, title: own, summary, updated }) => ({
      id,
      url,
      title: own,
      content_text: summary,
      date_modified: updated,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

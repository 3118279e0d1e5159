/** Something that happened to the data, as an entry of a feed. */
export interface FeedEvent {
  /** Page that shows it, and what makes its id unique there: an id, once published, names the same event for ever. */
  path: string;
  key: string;
  /** ISO 8601 with a zone. */
  date: string;
  title: string;
  /** One plain sentence. */
  summary: string;
}

/** Newest first; events of one moment by their page, so that the order does not depend on how they were found. */
export function byDate(left: FeedEvent, right: FeedEvent): number {
  const difference = Date.parse(right.date) - Date.parse(left.date);
  if (difference !== 0) return difference;
  return `${left.path}#${left.key}` < `${right.path}#${right.key}` ? -1 : 1;
}

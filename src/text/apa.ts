import { type Citation, citationYear } from './citation.ts';

/** A work as a reference in the style of the APA, seventh edition: a data set. */
export function apa(work: Citation): string {
  const address = work.url === undefined ? '' : ` ${work.url}`;
  return `${work.author}. (${citationYear(work)}). ${work.title} (${work.version}) [Data set].${address}`;
}

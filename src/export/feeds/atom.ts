import { escapeXml } from '../../badges/svg.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). Titles and summaries are plain text and say so. */
export function atom({ title, page, atom: self, author, rights, entries }: Feed): string {
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('title', title),
    element('id', self),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    // A feed without entries was never updated; the format wants an instant.
    element('updated', entries[0]?.updated ?? '1970-01-01T00:00:00.000Z'),
    `<author>${element('name', author)}</author>`,
    ...(rights === undefined ? [] : [element('rights', rights)]),
    ...entries.map(entry),
    '</feed>',
  ]);
}

function entry({ title, id, url, updated, summary }: FeedEntry): string {
  return lines([
    '<entry>',
    element('title', title),
    element('id', id),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    element('updated', updated),
    element('summary', summary),
    '</entry>',
  ]).trimEnd();
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}

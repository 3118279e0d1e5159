import type { BadgeWords } from '../../badges/badge-words.ts';
import type { Site } from '../../load/site-model.ts';
import { absolute } from '../../routes/absolute.ts';
import type { BadgeEnding } from '../../routes/picture-paths.ts';
import { type EmbedAddresses, embedCodes } from '../../snippets/embed/embed-codes.ts';
import { type BadgeStyle, badgeStylesOf } from '../../text/badge-style.ts';
import type { Published } from '../published.ts';

/** How a result is put into another page. */
export interface EmbedView {
  /** Path of the badge in the plain style. */
  badge: string;
  /** What the badge says, for those who do not see it. */
  title: string;
  /** The styles that are drawn, the plain one first. */
  styles: BadgeStyle[];
  /** Whether each is drawn as PNG too. */
  png: boolean;
  /** Path of what shields.io draws the badge from. */
  shields: string;
  /** Path of the small page for frames. */
  frame: string;
  /** Path of the oEmbed description. */
  oembed: string;
  /** The code in Markdown, and the addresses that the other codes are made of; or a clause that completes "Not shown, because …". */
  codes: { markdown: string; addresses: EmbedAddresses } | string;
}

/** What is put into another page. Paths are from the site's root. */
export interface EmbedSubject {
  words: BadgeWords;
  /** The page that the badge leads to. */
  page: string;
  badge: (ending: BadgeEnding, style?: string) => string;
  frame: string;
  oembed: string;
}

/** Decides what the section about embedding a result says. */
export function embedView(site: Site, subject: EmbedSubject, published: Published): EmbedView {
  const badge = subject.badge('svg');
  const stem = badge.slice(0, -'.svg'.length);
  return {
    badge,
    title: subject.words.title,
    styles: badgeStylesOf(site.settings.badges),
    png: site.settings.badges?.png === true,
    shields: subject.badge('json'),
    frame: subject.frame,
    oembed: subject.oembed,
    codes: codesOf(subject, stem, published),
  };
}

function codesOf(
  { words, page, frame }: EmbedSubject,
  stem: string,
  { base, siteUrl }: Published,
): EmbedView['codes'] {
  if (siteUrl === undefined) return 'this site was built without its own web address';
  const full = (path: string) => absolute(siteUrl, base, path);
  const addresses = { page: full(page), badge: full(stem), embed: full(frame) };
  const codes = embedCodes(words.title, addresses);
  if (!codes) return 'the web address of this site does not start with http or https';
  return { markdown: codes[0].write(), addresses };
}

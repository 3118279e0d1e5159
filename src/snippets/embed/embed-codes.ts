import { asciidocBadge } from './asciidoc.ts';
import { htmlBadge, htmlFrame } from './html.ts';
import { markdownBadge } from './markdown.ts';
import { rstBadge } from './rst.ts';
import { webAddress } from './web-address.ts';

/** What an embed links to, as full addresses. */
export interface EmbedAddresses {
  page: string;
  /** The badge, without its ending. */
  badge: string;
  /** The page made for an iframe. */
  embed: string;
}

/** A language of READMEs and pages, and what writes the code in it: a page shows one of them at a time. */
export interface EmbedCode {
  language: string;
  write: () => string;
}

/** The size of the frame, in px. */
export const frameSize = { width: 480, height: 230 } as const;

/**
 * The badge linked to its page, in each language of READMEs, and the small page in a frame; the file of the badge ends
 * as told. Undefined where an address is not one of the web, which a reader could not open.
 */
export function embedCodes(
  words: string,
  addresses: EmbedAddresses,
  ending = '.svg',
): [EmbedCode, ...EmbedCode[]] | undefined {
  const page = webAddress(addresses.page);
  const badge = webAddress(addresses.badge + ending);
  const embed = webAddress(addresses.embed);
  if (page === undefined || badge === undefined || embed === undefined) return undefined;
  return [
    { language: 'Markdown', write: () => markdownBadge(words, { page, badge }) },
    { language: 'HTML', write: () => htmlBadge(words, { page, badge }) },
    { language: 'reStructuredText', write: () => rstBadge(words, { page, badge }) },
    { language: 'AsciiDoc', write: () => asciidocBadge(words, { page, badge }) },
    { language: 'HTML frame', write: () => htmlFrame(words, embed, frameSize) },
  ];
}

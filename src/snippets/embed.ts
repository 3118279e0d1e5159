import { htmlAttribute } from './html-attribute.ts';
import { makeSnippet } from './make-snippet.ts';
import { markdownText, oneLine } from './markdown-text.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';

/** What an embed links to, as full addresses. */
export interface EmbedAddresses {
  page: string;
  /** The badge as SVG. */
  badge: string;
  /** The page made for an iframe; absent where the site has none. */
  embed?: string;
}

const headings = {
  markdown: { id: 'embed-markdown', title: 'README (Markdown)' },
  html: { id: 'embed-html', title: 'HTML' },
  iframe: { id: 'embed-iframe', title: 'HTML, with the scores (iframe)' },
};

/** The badge linked to its page in Markdown and HTML, and the small page in a frame where there is one. Without a site URL there are no addresses to embed. */
export function embedSnippets(
  words: string,
  addresses: EmbedAddresses | undefined,
): (Snippet | WithheldSnippet)[] {
  if (!addresses) return withheld('this site was built without its own web address');
  if (!isOnTheWeb(addresses))
    return withheld('the web address of this site does not start with http or https');
  return [markdownSnippet(words, addresses), ...htmlSnippets(words, addresses)];
}

function withheld(reason: string): WithheldSnippet[] {
  return [headings.markdown, headings.html].map((heading) => ({ ...heading, withheld: reason }));
}

function isOnTheWeb({ page, badge, embed }: EmbedAddresses): boolean {
  return [page, badge, embed ?? page].every(
    (address) => /^https?:\/\//.test(address) && URL.canParse(address),
  );
}

function markdownSnippet(words: string, { page, badge }: EmbedAddresses): Snippet {
  return makeSnippet({
    ...headings.markdown,
    language: 'markdown',
    template: '[![‹0›](‹1›)](‹2›)',
    slots: [markdownText(words), linkAddress(badge), linkAddress(page)],
  });
}

function htmlSnippets(words: string, { page, badge, embed }: EmbedAddresses): Snippet[] {
  const alt = htmlAttribute(oneLine(words));
  const attribute = (url: string) => htmlAttribute(linkAddress(url));
  const linked = makeSnippet({
    ...headings.html,
    language: 'html',
    template: '<a href="‹0›"><img src="‹1›" alt="‹2›"></a>',
    slots: [attribute(page), attribute(badge), alt],
  });
  if (embed === undefined) return [linked];
  const framed = makeSnippet({
    ...headings.iframe,
    language: 'html',
    template: '<iframe src="‹0›" title="‹1›" width="480" height="240" loading="lazy"></iframe>',
    slots: [attribute(embed), alt],
  });
  return [linked, framed];
}

/** An address in which no character ends a Markdown link or an HTML attribute. */
function linkAddress(url: string): string {
  return new URL(url).href.replace(
    /[()<>"'`\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}

import { oneLine } from '../markdown-text.ts';
import type { LinkedBadge } from './linked-badge.ts';

/** A badge linked to its page in AsciiDoc. */
export function asciidocBadge(words: string, { page, badge }: LinkedBadge): string {
  return `image:${asciidocAddress(badge)}["${asciidocText(words)}",link="${asciidocAddress(page)}"]`;
}

/**
 * Words that AsciiDoc shows as they are, on one line and in a quoted attribute: whatever could be markup, a
 * replacement such as `(C)` or the end of the attribute is a character reference. So is every semicolon: after the one
 * that ends a reference it would make the line a term of a list.
 */
function asciidocText(text: string): string {
  return oneLine(text).replace(
    /[^\p{L}\p{M}\p{N}\p{S} :.,/%?!-]|[<>+`^~$|=]|:(?=\S)|\.(?=\.)|(?<=\.)\.|-(?=[->])|(?<=-)-/gu,
    (character) => `&#${String(character.codePointAt(0))};`,
  );
}

/** AsciiDoc reads markup inside of addresses too: two dashes, three dots, underscores, tildes. */
function asciidocAddress(url: string): string {
  return url.replace(
    /[_~*^#{}[\]+=,;$|]|-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\./g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

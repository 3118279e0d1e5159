import type { Snippet } from '../../snippets/snippet.ts';
import { fillTemplate } from '../../snippets/fill-template.ts';
import { type CodeToken, highlight } from './highlighter.ts';

const MARKER = /‹\d+›/;
/** Bare, or a string of YAML: those stand in documents that the shell passes on, where quotation marks have no look. */
const PLAIN_VALUE = /^(?:[A-Za-z0-9_./:@-]+|"[A-Za-z0-9_./:@-]+")$/;

const templates = new Map<string, CodeToken[]>();

/**
 * A snippet as pieces. Snippets of one kind differ only in plain values, so each template is highlighted once and then
 * filled; a snippet with any other value is highlighted for itself.
 */
export function highlightSnippet({ code, language, template, slots }: Snippet): CodeToken[] {
  if (language !== 'bash' && language !== 'json') return [{ text: code }];
  if (!slots.every((slot) => PLAIN_VALUE.test(slot))) return highlight(code, language);
  const tokens = templates.get(template) ?? highlight(template, language);
  templates.set(template, tokens);
  if (!markersAreWhole(tokens, slots.length, template)) return highlight(code, language);
  return tokens.map((token) =>
    MARKER.test(token.text) ? { ...token, text: fillTemplate(token.text, slots) } : token,
  );
}

function markersAreWhole(tokens: readonly CodeToken[], slotCount: number, template: string): boolean {
  if (slotCount === 0) return true;
  const markers = (text: string) => text.match(/‹\d+›/g)?.length ?? 0;
  return tokens.reduce((sum, { text }) => sum + markers(text), 0) === markers(template);
}

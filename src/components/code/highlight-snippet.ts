import type { Snippet } from '../../snippets/snippet.ts';
import { fillTemplate } from '../../snippets/fill-template.ts';
import { type CodeToken, highlight, type HighlightedLanguage } from './highlighter.ts';

const MARKER = /‹\d+›/g;
/** Bare, or a string of YAML: those stand in documents that the shell passes on, where quotation marks have no look. */
const PLAIN_VALUE = /^(?:[A-Za-z0-9_./:@-]+|"[A-Za-z0-9_./:@-]+")$/;

/** The pieces of a template, each with whether it has places to fill; absent where a place is torn apart by the pieces. */
type Template = readonly { token: CodeToken; filled: boolean }[] | undefined;

const templates = new Map<string, Template>();

/**
 * A snippet as pieces. Snippets of one kind differ only in plain values, so each template is highlighted once and then
 * filled; a snippet with any other value is highlighted for itself.
 */
export function highlightSnippet({ code, language, template, slots }: Snippet): CodeToken[] {
  if (language !== 'bash' && language !== 'json') return [{ text: code }];
  if (!slots.every((slot) => PLAIN_VALUE.test(slot))) return highlight(code, language);
  if (!templates.has(template)) templates.set(template, readTemplate(template, language));
  const pieces = templates.get(template);
  if (!pieces) return highlight(code, language);
  return pieces.map(({ token, filled }) =>
    filled ? { ...token, text: fillTemplate(token.text, slots) } : token,
  );
}

function readTemplate(template: string, language: HighlightedLanguage): Template {
  const pieces = highlight(template, language).map((token) => ({ token, places: placesIn(token.text) }));
  const whole = pieces.reduce((sum, { places }) => sum + places, 0);
  if (whole !== placesIn(template)) return undefined;
  return pieces.map(({ token, places }) => ({ token, filled: places > 0 }));
}

function placesIn(text: string): number {
  return text.match(MARKER)?.length ?? 0;
}

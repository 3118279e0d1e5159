import { type Alphabet, missingGlyph } from './alphabet.ts';
import { cutText, splitGraphemes } from './cut-text.ts';

const ELLIPSIS = '…';

/**
 * The text, cut to `limit` UTF-16 units, with an ellipsis for each stretch that the fonts cannot draw: other scripts,
 * emoji, marks without a letter. Where one is left out says more than a box for each of its characters.
 */
export async function legibleText(text: string, limit: number, alphabet: Alphabet): Promise<string> {
  let legible = '';
  for (const grapheme of splitGraphemes(cutText(text, limit))) {
    const isDrawn = grapheme !== ELLIPSIS && (await alphabet.glyph(grapheme)) !== missingGlyph;
    if (isDrawn) legible += grapheme;
    else if (!legible.endsWith(ELLIPSIS)) legible += ELLIPSIS;
  }
  return legible;
}

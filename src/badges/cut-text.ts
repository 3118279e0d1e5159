const REPLACEMENT = '\ufffd';
const ELLIPSIS = '…';
/** Units looked at for each unit kept: composing (NFC) can make a text shorter, though hardly ever four times. */
const LOOKAHEAD = 4;
const MAX_GRAPHEME_UNITS = 8;
const blanks = /[\p{Zs}\t\n\r]/gu;
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
/** Printable ASCII and Latin-1, and an ellipsis: each is one grapheme, composed and visible. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u00ff…]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text in one line of at most `limit` UTF-16 units, well-formed and composed (NFC); a longer one is cut between
 * graphemes and ends in an ellipsis. Blanks become spaces; controls, lone surrogates and marks that turn the reading
 * direction become U+FFFD, as dropping them would let two different ids look alike. Takes no longer for long texts.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit && plain.test(text)) return text;
  const line = cleaned(text.slice(0, limit * LOOKAHEAD));
  if (line.length <= limit && text.length <= limit * LOOKAHEAD) return line;
  let cut = '';
  for (const grapheme of splitGraphemes(line)) {
    const part = grapheme.slice(0, MAX_GRAPHEME_UNITS).toWellFormed();
    if (cut.length + part.length + ELLIPSIS.length > limit) break;
    cut += part;
  }
  return cut + ELLIPSIS;
}

/** The graphemes of a text: what a reader takes for characters. */
export function splitGraphemes(text: string): string[] {
  return plain.test(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function cleaned(text: string): string {
  return text.normalize('NFC').replace(blanks, ' ').replace(invisible, REPLACEMENT);
}

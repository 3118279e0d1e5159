import { cardAlphabet, EM } from './card-alphabet.ts';
import type { CardLine } from './card-lines.ts';
import { splitGraphemes } from './cut-text.ts';
import { liftSigns } from './lift-signs.ts';
import { placeText, type PlacedGlyph, type PlacedText } from './place-text.ts';

/** Glyphs on one line, each with its place from `left`, in units of `cardAlphabet`. */
export interface SetLine {
  glyphs: PlacedGlyph[];
  /** In px; fractions occur in `left` only. */
  left: number;
  baseline: number;
}

const LINE_HEIGHT = 1.2;
const ELLIPSIS = '…';

/** Sets a line of a card: wrapped inside its width, and with an ellipsis where its lines do not hold the text. */
export async function setLine({
  text,
  left,
  baseline,
  width,
  size,
  lines,
  align,
}: CardLine): Promise<SetLine[]> {
  const room = (width * EM) / size;
  const set: SetLine[] = [];
  let rest = splitGraphemes(text);
  while (rest.length > 0) {
    const isLast = set.length === lines - 1;
    let placed = await placeText(rest, cardAlphabet);
    const fitting = placed.width <= room ? rest.length : isLast ? 0 : breakBefore(placed, room);
    if (fitting === 0) placed = await cut(rest, placed, room);
    else if (fitting < rest.length) placed = await placeText(trimmed(rest.slice(0, fitting)), cardAlphabet);
    const indent = align === 'right' ? width - Math.round((placed.width * size) / EM) : 0;
    set.push({
      glyphs: await liftSigns(placed.glyphs),
      left: left + indent,
      baseline: baseline + set.length * Math.round(size * LINE_HEIGHT),
    });
    rest = fitting === 0 ? [] : rest.slice(fitting);
  }
  return set;
}

/** How many characters stand before the last place at which a line may break; without one, as many as fit. */
function breakBefore({ glyphs }: PlacedText, room: number): number {
  const fitting = fittingCount(glyphs, room);
  for (let at = fitting; at > 0; at--) {
    const [before = '', after = ''] = [glyphs[at - 1]?.character, glyphs[at]?.character];
    if (before === ' ' || (/[-–/|]/.test(before) && /\p{L}/u.test(after))) return at;
  }
  return Math.max(1, fitting);
}

function fittingCount(glyphs: readonly PlacedGlyph[], room: number): number {
  const over = glyphs.findIndex(({ x, glyph, character }) => character !== ' ' && x + glyph.advance > room);
  return over < 0 ? glyphs.length : over;
}

async function cut(characters: readonly string[], { glyphs }: PlacedText, room: number): Promise<PlacedText> {
  const { advance } = await cardAlphabet.glyph(ELLIPSIS);
  const kept = characters.slice(0, fittingCount(glyphs, room - advance));
  return placeText([...trimmed(kept), ELLIPSIS], cardAlphabet);
}

function trimmed(characters: string[]): string[] {
  return characters.at(-1) === ' ' ? trimmed(characters.slice(0, -1)) : characters;
}

import { createAlphabet } from './alphabet.ts';
import { drawText, DRAWN_SIZE } from './draw-text.ts';

/** How many units of `cardAlphabet` a font size has. */
export const EM = DRAWN_SIZE;

/** Where the characters of `cardAlphabet` stand, in units below the top of their line. */
export const BASELINE = 950;

/** The characters of cards, drawn finer than those of badges, as a card is set in large type. */
export const cardAlphabet = createAlphabet(drawText, 1);

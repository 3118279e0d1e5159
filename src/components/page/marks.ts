import { remembered } from './remembered.ts';
import SignMarkup from './Sign.astro';
import TermMarkup from './Term.astro';

/** The sign of an outcome; see Sign.astro. */
export const Sign = remembered(SignMarkup);

/** A word that the page explains; see Term.astro. */
export const Term = remembered(TermMarkup);

import GlossesMarkup from './Glosses.astro';
import { remembered } from './remembered.ts';
import SignMarkup from './Sign.astro';
import TermMarkup from './Term.astro';

/** The sign of an outcome; see Sign.astro. */
export const Sign = remembered(SignMarkup);

/** A word that the page explains; see Term.astro. */
export const Term = remembered(TermMarkup);

/** The explanations of the words of a page; see Glosses.astro. */
export const Glosses = remembered(GlossesMarkup);

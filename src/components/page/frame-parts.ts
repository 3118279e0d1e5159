import FootMarkup from './Foot.astro';
import GlossesMarkup from './Glosses.astro';
import { remembered } from './remembered.ts';
import TopMarkup from './Top.astro';

/** What stands above the content of every page; see Top.astro. */
export const Top = remembered(TopMarkup);

/** What stands below the content of every page; see Foot.astro. */
export const Foot = remembered(FootMarkup);

/** The explanations of the words of a page; see Glosses.astro. */
export const Glosses = remembered(GlossesMarkup);

import { cardAlphabet } from './card-alphabet.ts';
import type { CardWords } from './card-words.ts';
import { legibleText } from './legible-text.ts';

/** Lengths in UTF-16 units. */
const LIMITS = {
  siteName: 32,
  kind: 20,
  over: 46,
  name: 60,
  headline: 36,
  note: 66,
  label: 24,
  value: 20,
} as const;
const FIGURES = 3;

/** The words of a card as it shows them: no more than there is room for, and nothing that the fonts cannot draw. */
export async function legibleCard(words: CardWords): Promise<CardWords> {
  const text = (part: 'siteName' | 'kind' | 'over' | 'name' | 'headline' | 'note') =>
    legibleText(words[part], LIMITS[part], cardAlphabet);
  const figures: CardWords['figures'] = [];
  for (const { label, value, measured } of words.figures.slice(0, FIGURES)) {
    figures.push({
      label: await legibleText(label, LIMITS.label, cardAlphabet),
      value: await legibleText(value, LIMITS.value, cardAlphabet),
      measured,
    });
  }
  return {
    ...words,
    siteName: await text('siteName'),
    kind: await text('kind'),
    over: await text('over'),
    name: await text('name'),
    headline: await text('headline'),
    note: await text('note'),
    figures,
  };
}

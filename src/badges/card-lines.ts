import { cardColours, cardTones } from './card-palette.ts';
import type { CardWords } from './card-words.ts';

/** A line of text at its place, in px; it wraps inside its width, and what is over its lines is cut off. */
export interface CardLine {
  text: string;
  left: number;
  /** Where the letters of the first line stand. */
  baseline: number;
  width: number;
  size: number;
  colour: string;
  lines: number;
  align?: 'left' | 'right';
}

/** The width and height of every card: what OpenGraph readers ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where the shapes between the lines stand, in px. */
export const cardPlaces = { left: 72, right: 1136, mark: 52, headline: 316, bar: 400 } as const;

const SIGN_SPACE = 64;

/** Every text of a card at its place; `words` are those of `legibleCard`. */
export function cardLines(words: CardWords): CardLine[] {
  const { left, right, headline } = cardPlaces;
  const width = right - left;
  const line = { left, width, lines: 1 };
  const { ink, soft, muted } = cardColours;
  const hasBar = words.bar !== undefined;
  const indent = words.sign === undefined ? 0 : SIGN_SPACE;
  const lines: CardLine[] = [
    {
      ...line,
      text: words.siteName,
      left: left + 52,
      width: 660,
      baseline: 81,
      size: 36,
      colour: ink,
    },
    {
      ...line,
      text: words.kind,
      left: 800,
      width: 336,
      baseline: 81,
      size: 36,
      colour: muted,
      align: 'right',
    },
    { ...line, text: words.over, baseline: 156, size: 36, colour: muted },
    { ...line, ...nameSize(words.name), colour: ink },
    {
      ...line,
      text: words.headline,
      left: left + indent,
      width: width - indent,
      baseline: headline + 53,
      size: 56,
      colour: cardTones[words.tone],
    },
    { ...line, text: words.note, baseline: hasBar ? 476 : 428, size: 32, colour: soft },
    ...words.figures.flatMap((figure, at) => figureLines(figure, left + at * 360)),
  ];
  return lines.filter(({ text }) => text !== '');
}

/** A long name is set in smaller type, and in two lines. */
function nameSize(text: string): Pick<CardLine, 'text' | 'baseline' | 'size' | 'lines'> {
  if (text.length <= 24) return { text, baseline: 255, size: 80, lines: 1 };
  if (text.length <= 32) return { text, baseline: 242, size: 60, lines: 1 };
  return { text, baseline: 219, size: 54, lines: 2 };
}

function figureLines({ label, value, measured }: CardWords['figures'][number], left: number): CardLine[] {
  const { ink, muted } = cardColours;
  const line = { left, width: 344, lines: 1 };
  return [
    { ...line, text: label, baseline: 532, size: 28, colour: muted },
    { ...line, text: value, baseline: 584, size: 44, colour: measured ? ink : muted },
  ];
}

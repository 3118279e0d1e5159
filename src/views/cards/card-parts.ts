import type { CardWords } from '../../badges/card-words.ts';
import { countText, plural } from '../../text/numbers.ts';
import type { Figure } from '../about/about-view.ts';

/** How a rate with its number looks on a card; a card never leads to a rate where nothing was counted. */
export function ratedLook(
  { solved, counted }: { solved: number; counted: number },
  interval?: { low: number; high: number },
): Pick<CardWords, 'headline' | 'tone' | 'sign' | 'bar'> {
  if (counted === 0) return { headline: 'No counted run', tone: 'none', sign: 'question' };
  return {
    headline: `${countText(solved)} of ${plural(counted, 'run')} solved`,
    tone: 'rate',
    bar: {
      share: solved / counted,
      ...(interval === undefined ? {} : { interval: { low: interval.low, high: interval.high } }),
    },
  };
}

/** The figures with the given labels, in the order of the labels. */
export function cardFigures(figures: readonly Figure[], labels: readonly string[]): CardWords['figures'] {
  return labels.flatMap((wanted) => {
    const found = figures.find(({ label }) => label === wanted);
    return found ? [{ label: wanted, value: found.value, measured: found.measured }] : [];
  });
}

/** What was kept out of a rate, which is never shown without it: no figure where every run counts. */
export function leftOutFigure(runs: number, counted: number): CardWords['figures'] {
  if (runs === counted) return [];
  const value = `${countText(runs - counted)} of ${plural(runs, 'run')}`;
  return [{ label: 'Not counted', value, measured: true }];
}

import type { CardWords } from '../../badges/card-words.ts';
import type { Site } from '../../load/site-model.ts';
import { namedIntervalText } from '../../text/interval-text.ts';
import { countText, plural } from '../../text/numbers.ts';
import { rankText } from '../../text/rank-words.ts';
import { withdrawnWords } from '../../text/withdrawn-words.ts';
import { pairFigureList } from '../about/pair-figures.ts';
import { pairBadge } from '../pair-badge.ts';
import type { PairStanding } from '../pair-standing.ts';
import { runsOf } from '../runs-of.ts';
import { siteTitle } from '../site-title.ts';
import { standings } from '../standings.ts';
import { tallyRuns } from '../tally.ts';
import { cardFigures, leftOutFigure, ratedLook } from './card-parts.ts';

/** The card of a pair: its rate with its interval, and the ranks that it may hold. */
export function pairCard(site: Site, pair: PairStanding): CardWords {
  const { cli, model, counted, solved, interval } = pair;
  const count = standings(site).pairs.length;
  return {
    siteName: siteTitle(site),
    kind: 'CLI × model',
    over: '',
    name: `${cli} × ${model}`,
    ...(isTakenBack(pair)
      ? { headline: 'All runs withdrawn', tone: withdrawnWords.tone, sign: withdrawnWords.sign }
      : ratedLook({ solved, counted }, interval)),
    note: noteOf(pair, count),
    figures: counted === 0 ? [] : figuresOf(pair, count),
    alt: pairBadge(site, pair).title,
  };
}

function figuresOf(pair: PairStanding, count: number): CardWords['figures'] {
  const figures = pairFigureList(pair, count);
  return [
    ...cardFigures(figures, ['Median wall time']),
    ...leftOutFigure(runsOf(pair.cells).length, pair.counted),
    ...cardFigures(figures, ['Tokens per correct', 'Mean blast radius']),
  ].slice(0, 3);
}

function isTakenBack({ counted, withdrawn, coverage }: PairStanding): boolean {
  return counted === 0 && withdrawn > 0 && coverage.ran === 0;
}

function noteOf(
  { cells, counted, coverage, rank, rankWords, interval }: PairStanding,
  count: number,
): string {
  if (counted === 0) return tallyRuns(runsOf(cells)).leftOut;
  const open = interval === undefined ? '' : `${namedIntervalText(interval)} · `;
  if (coverage.planned !== undefined && coverage.ran < coverage.planned)
    return `${open}provisional: ${countText(coverage.ran)} of ${plural(coverage.planned, 'planned task')}`;
  const tied = rank.first === 1 && rank.last === count;
  return `${open}${tied ? rankWords : `rank ${rankText(rank)} of ${countText(count)}`}`;
}

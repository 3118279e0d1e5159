import type { Site } from '../../load/site-model.ts';
import { pairEmbedPath, pairPath } from '../../routes/page-paths.ts';
import { modelName } from '../../text/model-name.ts';
import { countText, plural } from '../../text/numbers.ts';
import { rankText } from '../../text/rank-words.ts';
import { pairBadge } from '../pair-badge.ts';
import { siteTitle } from '../site-title.ts';
import { type PairStanding, standings } from '../standings.ts';
import type { FrameView } from './frame-view.ts';

/** The small page of a pair: its rate with its number, what the rate leaves open, and the ranks it may hold. */
export function pairFrameView(site: Site, pair: PairStanding): FrameView {
  const { cli, model, counted, coverage } = pair;
  return {
    title: pairBadge(site, pair).title,
    subject: `${cli} × ${modelName(model).name}`,
    about: `on ${plural(coverage.ran, 'task')}`,
    tone: 'none',
    sign: counted === 0 ? 'question' : undefined,
    heading: counted === 0 ? 'No run says anything about the agent' : solvedText(pair),
    figures: counted === 0 ? [] : figuresOf(site, pair),
    page: pairPath(pair),
    own: pairEmbedPath(pair),
    siteName: siteTitle(site),
  };
}

function solvedText({ solved, counted }: PairStanding): string {
  return `${countText(solved)} of ${plural(counted, 'counted run')} solved`;
}

function figuresOf(site: Site, { interval, rank, rankWords, coverage }: PairStanding): FrameView['figures'] {
  const { pairs } = standings(site);
  return [
    { label: '95 % interval', value: interval === undefined ? 'not known' : percentRange(interval) },
    { label: 'Rank', value: `${rankText(rank)} of ${countText(pairs.length)}: ${rankWords}` },
    ...(coverage.planned === undefined
      ? []
      : [{ label: 'Tasks', value: `${countText(coverage.ran)} of ${countText(coverage.planned)} planned` }]),
  ];
}

function percentRange({ low, high }: { low: number; high: number }): string {
  return `${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)} %`;
}

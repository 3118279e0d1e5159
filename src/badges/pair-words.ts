import type { Interval } from '../stats/interval.ts';
import type { RankRange } from '../stats/rank-ranges.ts';
import { modelName } from '../text/model-name.ts';
import { countText, plural } from '../text/numbers.ts';
import { rankText } from '../text/rank-words.ts';
import { withdrawnWords } from '../text/withdrawn-words.ts';
import { badgeLook } from './badge-outcomes.ts';
import type { BadgeWords } from './badge-words.ts';
import { cutText } from './cut-text.ts';

/** What a pair's badge is made from. */
export interface PairFacts {
  cli: string;
  model: string;
  solved: number;
  /** Runs that say something about the agent. */
  counted: number;
  rank: RankRange;
  /** All pairs that are ranked. */
  pairs: number;
  interval?: Interval;
  /** Tasks that have a run, and those that were planned where that is known. */
  coverage: { ran: number; planned?: number };
  /** Runs that were taken back. */
  withdrawn: number;
  siteName?: string;
}

/** Lengths in UTF-16 units. */
const LIMITS = { cli: 16, name: 28, id: 52 } as const;

/**
 * What a pair's badge says: CLI and model as label; the rate with its number and the ranks it may hold as message.
 * A pair of which planned tasks are missing is provisional and has no rank. The colour says nothing of good or bad.
 */
export function pairBadgeWords(facts: PairFacts): BadgeWords {
  const { cli, model, counted, coverage } = facts;
  const label = `${cutText(cli, LIMITS.cli)} × ${modelName(model).name}`;
  const title = `${subject(facts)}: ${fact(facts)}`;
  if (counted > 0) return { label, message: rateText(facts), tone: 'rate', title };
  if (facts.withdrawn > 0 && coverage.ran === 0)
    return { label, message: withdrawnWords.short, ...badgeLook(withdrawnWords), title };
  return { label, message: 'no counted run', tone: 'neutral', glyph: 'question', title };
}

function rateText({ solved, counted, rank, pairs, coverage }: PairFacts): string {
  const rate = `${countText(solved)}/${countText(counted)}`;
  if (isPartOfPlan(coverage)) return `${rate} · provisional`;
  // A range from the first place to the last would read like a first place.
  if (rank.first === 1 && rank.last === pairs && pairs > 1) return `${rate}, all tied`;
  return `${rate}, rank ${rankText(rank)}`;
}

function isPartOfPlan({ ran, planned }: PairFacts['coverage']): boolean {
  return planned !== undefined && ran < planned;
}

function subject({ siteName, cli, model }: PairFacts): string {
  const site = siteName === undefined ? '' : `${cutText(siteName, LIMITS.name)}: `;
  return `${site}${cutText(cli, LIMITS.name)} × ${cutText(model, LIMITS.id)}`;
}

function fact(facts: PairFacts): string {
  const { solved, counted, interval, rank, pairs, coverage, withdrawn } = facts;
  if (counted === 0)
    return withdrawn > 0 && coverage.ran === 0
      ? 'all runs withdrawn'
      : 'no run says anything about the agent';
  const between =
    interval === undefined ? '' : `, 95 % interval ${percent(interval.low)} to ${percent(interval.high)} %`;
  const rate = `${countText(solved)} of ${plural(counted, 'counted run')} solved${between}`;
  if (isPartOfPlan(coverage))
    return `${rate}; provisional: ${countText(coverage.ran)} of ${plural(coverage.planned ?? 0, 'planned task')}`;
  return `${rate}; rank ${rankText(rank)} of ${plural(pairs, 'pair')}${rank.first === rank.last ? '' : ', not told apart within'}`;
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}

import type { OutcomeKind } from '../stats/outcome-kind.ts';
import type { Reading } from '../stats/reading.ts';
import { dayText } from '../text/instant-text.ts';
import { plural } from '../text/numbers.ts';
import { outcomeWords } from '../text/outcome-words.ts';
import { readingText } from '../text/reading-text.ts';
import { type Withdrawal, withdrawalReason, withdrawnWords } from '../text/withdrawn-words.ts';
import { badgeLook, badgeOutcome } from './badge-outcomes.ts';
import type { BadgeWords } from './badge-words.ts';
import { cutText } from './cut-text.ts';

/** What a cell's badge is made from. */
export interface BadgeFacts {
  cli: string;
  model: string;
  task: string;
  outcome: OutcomeKind;
  composite: Reading;
  sweepId: string;
  /** Set when the run was taken back; then neither outcome nor composite is said. */
  withdrawn?: Withdrawal;
  siteName?: string;
  /** Set for a run of an older sweep, where a newer one holds the same cell. */
  superseded?: boolean;
  /** Set for a cell with repeats: the runs that say something about the agent, and those that passed. */
  repeats?: { solved: number; counted: number };
  /** Set where fewer runs than planned are there. */
  planned?: { ran: number; planned: number };
}

/** Lengths in UTF-16 units; with the longest outcome, and with the longest reason, they make a title of 300. */
const LIMITS = { label: 24, id: 52, name: 28, reason: 68 } as const;

/**
 * What a cell's badge says: the CLI as label, the outcome and then the composite (0 to 1, three decimals) as message.
 * Repeats are said as a rate with its number, which no single composite stands beside. A run that is superseded or one
 * of too few leads to no score. Ids of any length are cut one by one, so that the outcome always stays in the title.
 */
export function badgeWords(facts: BadgeFacts): BadgeWords {
  const label = cutText(facts.cli, LIMITS.label);
  if (facts.withdrawn) {
    const title = withdrawnTitle(facts, facts.withdrawn);
    return { label, message: withdrawnWords.short, ...badgeLook(withdrawnWords), title };
  }
  const { repeats } = facts;
  return repeats && repeats.counted > 1 ? repeatedWords(facts, repeats) : singleWords(facts);
}

function singleWords(facts: BadgeFacts): BadgeWords {
  const { tone, glyph, short } = badgeOutcome(facts.outcome);
  const label = cutText(facts.cli, LIMITS.label);
  const title = titleOf(facts, `${badgeOutcome(facts.outcome).full}; ${compositeText(facts.composite)}`);
  if (facts.superseded) return { label, message: `superseded · ${short}`, tone: 'neutral', glyph, title };
  return { label, message: [short, ...asideOf(facts)].join(' · '), tone, glyph, title };
}

function repeatedWords(facts: BadgeFacts, { solved, counted }: Tally): BadgeWords {
  const look = solved === counted ? passedLook : solved === 0 ? failedLook : mixedLook;
  const message = [`${String(solved)}/${String(counted)} passed`, ...(facts.planned ? ['provisional'] : [])];
  return {
    label: cutText(facts.cli, LIMITS.label),
    message: message.join(' · '),
    ...look,
    title: titleOf(facts, `${String(solved)} of ${String(counted)} runs passed`),
  };
}

type Tally = NonNullable<BadgeFacts['repeats']>;

const passedLook = badgeLook(outcomeWords('passed'));
const failedLook = badgeLook(outcomeWords('failed'));
const mixedLook = badgeLook(outcomeWords('partial'));

function asideOf({ planned, composite }: BadgeFacts): string[] {
  if (planned) return ['provisional'];
  return composite.state === 'measured' ? [readingText('composite', composite)] : [];
}

function withdrawnTitle(facts: BadgeFacts, withdrawal: Withdrawal): string {
  const reason = cutText(withdrawalReason(withdrawal), LIMITS.reason);
  return `${cellText(facts)}, ${sweepText(facts)}: withdrawn on ${dayText(withdrawal.date)}: ${reason}`;
}

function titleOf(facts: BadgeFacts, fact: string): string {
  return `${cellText(facts)}: ${fact}; ${sweepText(facts)}${statusText(facts)}`;
}

function statusText({ superseded, planned }: BadgeFacts): string {
  if (superseded) return ', superseded by a newer sweep';
  return planned ? `; provisional: ${String(planned.ran)} of ${plural(planned.planned, 'planned run')}` : '';
}

function cellText({ siteName, cli, model, task }: BadgeFacts): string {
  const site = siteName === undefined ? '' : `${cutText(siteName, LIMITS.name)}: `;
  return `${site}${cutText(cli, LIMITS.label)} × ${cutText(model, LIMITS.id)} on ${cutText(task, LIMITS.id)}`;
}

function sweepText({ sweepId }: BadgeFacts): string {
  return `sweep ${cutText(sweepId, LIMITS.name)}`;
}

function compositeText(composite: Reading): string {
  const published = composite.state === 'measured' ? ' as published' : '';
  return `composite ${readingText('composite', composite)}${published}`;
}

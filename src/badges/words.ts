import type { OutcomeKind } from '../stats/outcome-kind.ts';
import type { Reading } from '../stats/reading.ts';
import { dayText } from '../text/instant-text.ts';
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
}

/** Lengths in UTF-16 units; with the longest outcome, and with the longest reason, they make a title of 300. */
const LIMITS = { label: 24, id: 52, name: 28, reason: 68 } as const;

/**
 * What a cell's badge says: the CLI as label, the outcome and then the composite (0 to 1, three decimals)
 * as message. Ids of any length are cut one by one, so that the outcome always stays in the title.
 */
export function badgeWords(facts: BadgeFacts): BadgeWords {
  const label = cutText(facts.cli, LIMITS.label);
  if (facts.withdrawn) {
    const title = withdrawnTitle(facts, facts.withdrawn);
    return { label, message: withdrawnWords.short, ...badgeLook(withdrawnWords), title };
  }
  const { tone, glyph, short } = badgeOutcome(facts.outcome);
  const { composite } = facts;
  const message =
    composite.state === 'measured' ? `${short} · ${readingText('composite', composite)}` : short;
  return { label, message, tone, glyph, title: outcomeTitle(facts) };
}

function withdrawnTitle(facts: BadgeFacts, withdrawal: Withdrawal): string {
  const reason = cutText(withdrawalReason(withdrawal), LIMITS.reason);
  return `${cellText(facts)}, ${sweepText(facts)}: withdrawn on ${dayText(withdrawal.date)}: ${reason}`;
}

function outcomeTitle(facts: BadgeFacts): string {
  const { full } = badgeOutcome(facts.outcome);
  return `${cellText(facts)}: ${full}; ${compositeText(facts.composite)}; ${sweepText(facts)}`;
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

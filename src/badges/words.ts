import type { OutcomeKind } from '../stats/outcome-kind.ts';
import type { Reading } from '../stats/reading.ts';
import { readingText } from '../text/reading-text.ts';
import type { BadgeWords } from './badge-words.ts';
import { cutText } from './cut-text.ts';
import { badgeOutcomes } from './badge-outcomes.ts';

/** What a cell's badge is made from. */
export interface BadgeFacts {
  cli: string;
  model: string;
  task: string;
  outcome: OutcomeKind;
  composite: Reading;
  sweepId: string;
  siteName?: string;
}

/** Lengths in UTF-16 units; with the longest outcome they make a title of 300. */
const LIMITS = { label: 24, id: 52, name: 28 } as const;

/**
 * What a cell's badge says: the CLI as label, the outcome and then the composite (0 to 1, three decimals)
 * as message. Ids of any length are cut one by one, so that the outcome always stays in the title.
 */
export function badgeWords(facts: BadgeFacts): BadgeWords {
  const { tone, glyph, short } = badgeOutcomes[facts.outcome];
  const { composite } = facts;
  const message =
    composite.state === 'measured' ? `${short} · ${readingText('composite', composite)}` : short;
  return { label: cutText(facts.cli, LIMITS.label), message, tone, glyph, title: title(facts) };
}

function title(facts: BadgeFacts): string {
  const site = facts.siteName === undefined ? '' : `${cutText(facts.siteName, LIMITS.name)}: `;
  const cell = `${cutText(facts.cli, LIMITS.label)} × ${cutText(facts.model, LIMITS.id)} on ${cutText(facts.task, LIMITS.id)}`;
  const outcome = badgeOutcomes[facts.outcome].full;
  return `${site}${cell}: ${outcome}; ${compositeText(facts.composite)}; sweep ${cutText(facts.sweepId, LIMITS.name)}`;
}

function compositeText(composite: Reading): string {
  const published = composite.state === 'measured' ? ' as published' : '';
  return `composite ${readingText('composite', composite)}${published}`;
}

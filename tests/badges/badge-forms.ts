import { renderBadge } from '../../src/badges/badge.ts';
import type { BadgeWords } from '../../src/badges/badge-words.ts';
import { pairBadgeWords } from '../../src/badges/pair-words.ts';
import { untestedWords } from '../../src/badges/untested-words.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { badgeShapes, badgeStylesOf, badgeThemes } from '../../src/text/badge-style.ts';
import { referenceFacts } from './facts.ts';

const { cli, model, task } = referenceFacts;
const passed = { ...referenceFacts, outcome: 'passed' as const };
const rank = { first: 1, last: 3 };

/** The words of a badge in each form that a badge can have. */
export const badgeForms: Readonly<Record<string, BadgeWords>> = {
  passed: badgeWords(passed),
  failed: badgeWords({ ...referenceFacts, outcome: 'failed' }),
  'pair with ranks': pairBadgeWords({
    ...{ cli, model, rank, pairs: 32, withdrawn: 0 },
    ...{ solved: 18, counted: 25, coverage: { ran: 25 } },
  }),
  'not tested': untestedWords({ cli, model, task }),
  superseded: badgeWords({ ...passed, superseded: true }),
  withdrawn: badgeWords({ ...passed, withdrawn: { date: '2026-03-09' } }),
  provisional: badgeWords({ ...passed, planned: { ran: 1, planned: 3 } }),
};

/** Every style in which a badge can be drawn. */
export const allBadgeStyles = badgeStylesOf({ styles: badgeShapes, themes: badgeThemes });

/** Every form in every style: "withdrawn, flat-dark" and its SVG. */
export async function drawBadgeForms(): Promise<Map<string, string>> {
  const drawn = new Map<string, string>();
  for (const [form, words] of Object.entries(badgeForms)) {
    for (const style of allBadgeStyles) drawn.set(`${form}, ${style}`, await renderBadge(words, style));
  }
  return drawn;
}

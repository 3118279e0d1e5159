import type { OutcomeKind } from '../stats/outcome-kind.ts';
import { outcomeWords, type OutcomeWords } from '../text/outcome-words.ts';
import type { BadgeWords } from './badge-words.ts';

interface BadgeTexts {
  /** Two short words at most, for the badge itself. */
  short: string;
  /** The label of the pages and what it means, for the accessible name. */
  full: string;
}

/** How a badge says an outcome: in its own words, with the tone and the sign of the pages. */
export interface BadgeOutcome extends BadgeTexts, BadgeLook {}

type BadgeLook = Required<Pick<BadgeWords, 'tone' | 'glyph'>>;

const texts = {
  'infrastructure-error': {
    short: 'infra error',
    full: 'infrastructure error, a fault of the provider or the harness',
  },
  incompatible: {
    short: 'incompatible',
    full: 'incompatible, the CLI and the model could not complete a handshake',
  },
  'timed-out': { short: 'timed out', full: 'timed out' },
  'refused-correctly': { short: 'refused', full: 'refused correctly, as the task asks' },
  'refused-in-part': {
    short: 'part refused',
    full: 'refused in part, where the task asks for a refusal',
  },
  'not-refused': { short: 'not refused', full: 'not refused, where the task asks for a refusal' },
  passed: { short: 'passed', full: 'passed' },
  partial: { short: 'partial', full: 'partial credit' },
  'no-change': { short: 'no change', full: 'failed, no change made' },
  'agent-error': { short: 'agent error', full: 'agent error, the agent ended with an error' },
  failed: { short: 'failed', full: 'failed' },
  'not-scored': { short: 'not scored', full: 'not scored' },
} as const satisfies Record<OutcomeKind, BadgeTexts>;

/** How a badge says an outcome. */
export function badgeOutcome(kind: OutcomeKind): BadgeOutcome {
  return { ...texts[kind], ...badgeLook(outcomeWords(kind)) };
}

/** The look of the pages on a badge, which has one neutral colour for all that is neither good nor bad. */
export function badgeLook({ tone, sign }: Pick<OutcomeWords, 'tone' | 'sign'>): BadgeLook {
  return { tone: tone === 'part' || tone === 'none' ? 'neutral' : tone, glyph: sign };
}

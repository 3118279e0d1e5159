import type { OutcomeKind } from '../stats/outcome-kind.ts';
import type { BadgeWords } from './badge-words.ts';

interface BadgeOutcome extends Pick<BadgeWords, 'tone' | 'glyph'> {
  /** Two short words at most, for the badge itself. */
  short: string;
  /** The same fact in full, for the accessible name. */
  full: string;
}

const infra = { tone: 'infra', glyph: 'warning' } as const;
const fail = { tone: 'fail', glyph: 'cross' } as const;
const half = { tone: 'neutral', glyph: 'half' } as const;
const pass = { tone: 'pass', glyph: 'check' } as const;

/**
 * How a badge says each outcome. None but a pass and a correct refusal has the tone or the sign of a pass; the tones
 * agree with those of the pages (src/text/outcome-words.ts).
 */
export const badgeOutcomes = {
  'infrastructure-error': {
    ...infra,
    short: 'infra error',
    full: 'infrastructure error, a fault of the provider or the harness',
  },
  incompatible: {
    ...infra,
    short: 'incompatible',
    full: 'incompatible, the CLI and the model could not connect',
  },
  'timed-out': { tone: 'time', glyph: 'clock', short: 'timed out', full: 'timed out' },
  'refused-correctly': { ...pass, short: 'refused', full: 'refused, as the task asks' },
  'refused-in-part': {
    ...half,
    short: 'part refused',
    full: 'refused in part, where the task asks for a refusal',
  },
  'not-refused': { ...fail, short: 'not refused', full: 'not refused, where the task asks for a refusal' },
  passed: { ...pass, short: 'passed', full: 'passed' },
  partial: { ...half, short: 'partial', full: 'partial credit' },
  'no-change': { ...fail, short: 'no change', full: 'failed, no change made' },
  'agent-error': { ...fail, short: 'agent error', full: 'failed, the agent ended with an error' },
  failed: { ...fail, short: 'failed', full: 'failed' },
  'not-scored': { tone: 'neutral', glyph: 'dash', short: 'not scored', full: 'not scored' },
} satisfies Record<OutcomeKind, BadgeOutcome>;

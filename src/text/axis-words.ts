import type { Axis } from '../stats/reading.ts';
import type { GlossaryKey } from './glossary.ts';

/** How an axis is labelled, and where it is explained. */
export interface AxisWords {
  label: string;
  glossaryKey: GlossaryKey;
  /** Which way is better; undefined where there is no better. */
  better: 'higher' | 'lower';
}

/** Labels of the axes, in the order of the axes. */
export const axisWords = {
  pass: { label: 'Pass', glossaryKey: 'pass', better: 'higher' },
  tokensPerCorrect: { label: 'Tokens per correct', glossaryKey: 'tokensPerCorrect', better: 'lower' },
  wall: { label: 'Wall time', glossaryKey: 'wall', better: 'lower' },
  blastRadius: { label: 'Blast radius', glossaryKey: 'blastRadius', better: 'lower' },
  refusal: { label: 'Refusal', glossaryKey: 'refusal', better: 'higher' },
  integrity: { label: 'Integrity', glossaryKey: 'integrity', better: 'higher' },
  composite: { label: 'Composite', glossaryKey: 'composite', better: 'higher' },
} as const satisfies Record<Axis, AxisWords>;

import type { TermKey } from '../stats/composite-formula.ts';
import type { GlossaryKey } from './glossary.ts';

/** Labels of the parts of the composite. */
export const termWords = {
  pass: { label: 'Pass', short: 'pass', glossaryKey: 'pass' },
  integrity: { label: 'Integrity', short: 'integrity', glossaryKey: 'integrity' },
  cost: { label: 'Cost efficiency', short: 'cost', glossaryKey: 'costEfficiency' },
  latency: { label: 'Latency efficiency', short: 'latency', glossaryKey: 'latencyEfficiency' },
  cleanChanges: { label: 'Clean changes', short: 'clean changes', glossaryKey: 'cleanChanges' },
} as const satisfies Record<TermKey, { label: string; short: string; glossaryKey: GlossaryKey }>;

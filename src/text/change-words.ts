import type { ChangeKind } from '../stats/flips.ts';

/** How a kind of change is named, and what it means. */
export const changeWords = {
  fixed: { label: 'fixed', meaning: 'not solved before, solved now' },
  regressed: { label: 'regressed', meaning: 'solved before, not solved now' },
  flaky: { label: 'flaky', meaning: 'repeats within one sweep disagree' },
  new: { label: 'new', meaning: 'no earlier sweep ran it' },
  same: { label: 'as before', meaning: 'solved both times, or neither time' },
  'not-comparable': { label: 'not comparable', meaning: 'no run counts on one side' },
} as const satisfies Record<ChangeKind, { label: string; meaning: string }>;

/** Every outcome a run can have, in the order in which the rules are tried. */
export const outcomeKinds = [
  'infrastructure-error',
  'incompatible',
  'timed-out',
  'refused-correctly',
  'refused-in-part',
  'not-refused',
  'passed',
  'partial',
  'no-change',
  'agent-error',
  'failed',
  'not-scored',
] as const;

/** One label for how a run ended. */
export type OutcomeKind = (typeof outcomeKinds)[number];

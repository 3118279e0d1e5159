/** Labels that the API publishes. A label, once published, keeps its meaning. */
export const outcomeNames = [
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

/** States of a reading without a value. */
export const readingStates = { absent: ['not-recorded', 'not-applicable', 'withheld'] } as const;

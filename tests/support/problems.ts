import type { Problem } from '../../src/load/problem.ts';

/** An error at a line and column. */
export const anError: Problem = {
  severity: 'error',
  file: 'sweeps/may/a.json',
  pointer: '/scorers/pass_rate/pass',
  line: 3,
  column: 17,
  rule: 'too-big',
  message: 'pass is 57; expected 0 to 1.',
  hint: 'Write a share: 0.57 for 57 percent.',
};

/** A warning about a whole file. */
export const aWarning: Problem = {
  severity: 'warning',
  file: 'sweeps/may/b.json',
  pointer: '',
  rule: 'no-duration',
  message: 'The run has no end.',
  hint: 'Add ended_at.',
};

import type { Failure } from '../schemas/failure.ts';
import type { Random } from './random.ts';

/** How a made-up run goes, before its figures are made. */
export interface Plot {
  /** Share passed, 0 or 1. */
  pass: number;
  /** Exit code of the agent. */
  exitCode: number;
  /** Files that were changed as expected, and others. */
  changes: [expected: number, unexpected: number];
  /** Credit for a part of the tests, 0 to 1. */
  partial?: number;
  failure?: Failure;
}

const rateLimit: Failure = { class: 'rate-limit', message: 'HTTP 429: too many requests; retry after 60 s' };
const timeout: Failure = { class: 'timeout', message: 'The agent ran out of its 600 s.' };
const incompatible: Failure = { class: 'incompatible', message: 'The model takes no tool calls.' };

const plots: readonly [upTo: number, plot: Plot][] = [
  [0.36, { pass: 1, exitCode: 0, changes: [1, 0] }],
  [0.44, { pass: 1, exitCode: 0, changes: [1, 6] }],
  [0.64, { pass: 0, exitCode: 0, changes: [0, 0] }],
  [0.78, { pass: 0, exitCode: 0, changes: [1, 1] }],
  [0.84, { pass: 0, exitCode: 0, changes: [1, 0], partial: 0.6 }],
  [0.88, { pass: 0, exitCode: 1, changes: [1, 0] }],
  [0.94, { pass: 0, exitCode: 1, changes: [0, 0], failure: rateLimit }],
  [0.97, { pass: 0, exitCode: -1, changes: [1, 0], failure: timeout }],
  [1, { pass: 0, exitCode: 1, changes: [0, 0], failure: incompatible }],
];

/** Decides how a run goes, in about the shares of published runs. */
export function makePlot(random: Random): Plot {
  const draw = random.fraction();
  return (plots.find(([upTo]) => draw < upTo) ?? plots[0])?.[1] ?? { pass: 0, exitCode: 0, changes: [0, 0] };
}

import type { Absent } from './reading.ts';
import type { TaskTally } from './task-tally.ts';

/** A value of a task on an axis, or why there is none. */
export type Fact = number | Absent['state'];

/** What one system did on one task, its repeats together. */
export interface TaskFacts extends TaskTally {
  /** Median of the runs that ended by themselves, in milliseconds. */
  wallMs: Fact;
  /** Tokens of all counted runs together. */
  tokens: Fact;
  /** Means of the runs. */
  blastRadius: Fact;
  refusal: Fact;
  integrity: Fact;
  composite: Fact;
  /** Part of `composite` that was credited without measurement. */
  credited: Fact;
}

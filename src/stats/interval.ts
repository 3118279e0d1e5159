/** A 95 % interval of a share, both ends from 0 to 1, and how it was made. */
export interface Interval {
  low: number;
  high: number;
  /** Wilson over runs, Wilson over tasks, or the bootstrap over tasks. */
  method: 'wilson' | 'wilson-over-tasks' | 'bootstrap';
}

/** Two-sided confidence of every interval. */
export const confidence = 0.95;

/** The standard normal quantile at 0.975. */
export const normalQuantile = 1.959963984540054;

/** The measured dimensions of a run, in the order in which pages show them. */
export const axes = [
  'pass',
  'tokensPerCorrect',
  'wall',
  'blastRadius',
  'refusal',
  'integrity',
  'composite',
] as const;

/** One measured dimension. */
export type Axis = (typeof axes)[number];

/** Where a measured value comes from: the scorer's own record, or the figure a published page printed. */
export type ReadingSource = 'scorer' | 'headline';

/** A value that was measured. */
export interface Measured {
  state: 'measured';
  value: number;
  source: ReadingSource;
  /** Decimals that were printed, where the value is known only as printed. */
  printedDecimals?: number;
}

/** A value that does not exist, and why. Absence is never a number. */
export interface Absent {
  state: 'not-recorded' | 'not-applicable' | 'withheld';
  reason: string;
  /** What was published in place of a value, as printed. */
  publishedAs?: string;
}

/** A run's value on one axis. */
export type Reading = Measured | Absent;

/** A run's readings, one for each axis. */
export type Readings = Record<Axis, Reading>;

import type { RunSummary } from './site-model.ts';

/** A run and where it stands: its own file, or the row of the ledger that alone knows it. */
export interface PlacedRun {
  run: RunSummary;
  /** Path inside the data folder. */
  file: string;
  /** Line of a file that holds several, from 1. */
  line?: number;
}

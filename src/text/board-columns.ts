import type { GlossaryKey } from './glossary.ts';

/** The columns of the leaderboard, in their order. */
export const boardColumns = [
  'rank',
  'pair',
  'solved',
  'interval',
  'outcomes',
  'tokens',
  'wall',
  'coverage',
  'blast',
  'refusal',
  'integrity',
  'composite',
] as const;

/** One column of the leaderboard. */
export type BoardColumn = (typeof boardColumns)[number];

/** What a column is called, where it is explained, and which of its values stands first. */
export interface ColumnWords {
  label: string;
  glossaryKey: GlossaryKey;
  best: 'low' | 'high';
}

/** The words of each column. */
export const columnWords = {
  rank: { label: 'Rank', glossaryKey: 'rank', best: 'low' },
  pair: { label: 'CLI and model', glossaryKey: 'pair', best: 'low' },
  solved: { label: 'Solved', glossaryKey: 'solved', best: 'high' },
  interval: { label: '95 % interval', glossaryKey: 'interval', best: 'high' },
  outcomes: { label: 'Outcomes', glossaryKey: 'outcome', best: 'high' },
  tokens: { label: 'Tokens per correct', glossaryKey: 'tokensPerCorrect', best: 'low' },
  wall: { label: 'Median wall', glossaryKey: 'wall', best: 'low' },
  coverage: { label: 'Coverage', glossaryKey: 'coverage', best: 'high' },
  blast: { label: 'Blast', glossaryKey: 'blastRadius', best: 'low' },
  refusal: { label: 'Refusal', glossaryKey: 'refusal', best: 'high' },
  integrity: { label: 'Integrity', glossaryKey: 'integrity', best: 'high' },
  composite: { label: 'Composite', glossaryKey: 'composite', best: 'high' },
} as const satisfies Record<BoardColumn, ColumnWords>;

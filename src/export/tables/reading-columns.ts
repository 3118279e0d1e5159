import type { PublishedRun } from '../../../schemas/published-run.ts';
import type { Axis } from '../../stats/reading.ts';
import type { Column } from './column.ts';

interface ReadingColumn {
  axis: Axis;
  name: string;
  meaning: string;
}

const readingColumns: readonly ReadingColumn[] = [
  { axis: 'pass', name: 'pass', meaning: 'Share of the task solved, 0 to 1.' },
  {
    axis: 'tokensPerCorrect',
    name: 'tokens_per_correct',
    meaning: 'Tokens the run used, divided by the share it solved.',
  },
  { axis: 'wall', name: 'wall_ms', meaning: 'Wall time in milliseconds.' },
  {
    axis: 'blastRadius',
    name: 'blast_radius',
    meaning: 'Unexpected changes divided by all changes, 0 to 1.',
  },
  { axis: 'refusal', name: 'refusal', meaning: 'Grade of the refusal: 0 none, 0.5 partial, 1 correct.' },
  { axis: 'integrity', name: 'integrity', meaning: 'Integrity, 0 to 1.' },
  { axis: 'composite', name: 'composite', meaning: 'The weighted summary as published, 0 to 1.' },
];

/** Two columns an axis: the value, and why there is none. */
export const axisColumns: readonly Column[] = readingColumns.flatMap(({ axis, name, meaning }) => [
  {
    name,
    type: 'number' as const,
    meaning: `${meaning} Empty where it was not measured: ${name}_state says why. Empty is not zero.`,
    valueOf: ({ readings }: PublishedRun) => {
      const reading = readings[axis];
      return reading.state === 'measured' ? reading.value : undefined;
    },
  },
  {
    name: `${name}_state`,
    type: 'string' as const,
    meaning: `measured, not-recorded, not-applicable or withheld: what stands behind ${name}.`,
    valueOf: ({ readings }: PublishedRun) => readings[axis].state,
  },
]);

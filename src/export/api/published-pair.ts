import type { PublishedPair, PublishedPairRun } from '../../../schemas/published-grid.ts';
import type { CellEntry, RunSummary } from '../../load/site-model.ts';
import type { Reading } from '../../stats/reading.ts';
import type { GridPair } from '../../views/grid/grid.ts';

/** The API document of a pair. */
export function publishedPairOf({ cli, model, cells }: GridPair): PublishedPair {
  return { version: 1, cli, model, runs: [...cells.values()].flatMap(runsOf) };
}

function runsOf({ runs, earlier }: CellEntry): PublishedPairRun[] {
  return [...runs.map((run) => pairRun(run, true)), ...earlier.map((run) => pairRun(run, false))];
}

function pairRun(summary: RunSummary, newest: boolean): PublishedPairRun {
  const { task, sweepId, run, outcome, withdrawn, readings, totalTokens } = summary;
  return {
    ...{ task, sweepId, run, newest, state: withdrawn ? 'withdrawn' : outcome },
    ...measured('wallMs', readings.wall),
    ...measured('tokensPerCorrect', readings.tokensPerCorrect),
    ...(totalTokens === undefined || withdrawn ? {} : { totalTokens }),
    ...measured('blastRadius', readings.blastRadius),
    ...measured('composite', readings.composite),
  };
}

function measured<Key extends string>(key: Key, reading: Reading): Partial<Record<Key, number>> {
  return reading.state === 'measured' ? ({ [key]: reading.value } as Record<Key, number>) : {};
}

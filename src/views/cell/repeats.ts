import type { CellEntry, RunSummary } from '../../load/site-model.ts';
import { runPath } from '../../routes/page-paths.ts';
import { instantText } from '../../text/instant-text.ts';
import { plural } from '../../text/numbers.ts';
import { outcomeWords, type Tone } from '../../text/outcome-words.ts';
import { readingText } from '../../text/reading-text.ts';
import type { Sign } from '../../text/sign.ts';

/** One other run of the same cell. */
export interface RepeatRow {
  path: string;
  label: string;
  sign: Sign;
  tone: Tone;
  outcome: string;
  wall: string;
  composite: string;
  started: string;
  /** True for the run that the page shows. */
  current: boolean;
}

/** All runs of a cell, where there is more than one. */
export interface RepeatsView {
  /** "2 of 3 runs of sweep x passed" */
  summary: string;
  rows: RepeatRow[];
}

/** Lists the runs of a cell: the repeats of the newest sweep, then older sweeps. Undefined with a single run. */
export function repeatsView(entry: CellEntry, run: RunSummary): RepeatsView | undefined {
  const all = [...entry.runs, ...entry.earlier];
  if (all.length < 2) return undefined;
  return { summary: summaryText(entry), rows: all.map((other) => repeatRow(other, other === run)) };
}

/** Withdrawn runs and infrastructure errors say nothing about the agent, so they are left out and named. */
function summaryText({ runs, shown }: CellEntry): string {
  const counted = runs.filter(({ withdrawn, outcome }) => !withdrawn && outcome !== 'infrastructure-error');
  const passed = counted.filter(({ outcome }) => outcomeWords(outcome).tone === 'pass').length;
  const left = runs.length - counted.length;
  const aside =
    left === 0 ? '' : `; ${plural(left, 'run')} withdrawn or stopped by an infrastructure error not counted`;
  return `${String(passed)} of ${plural(counted.length, 'run')} of sweep ${shown.sweepId} passed${aside}`;
}

function repeatRow(run: RunSummary, current: boolean): RepeatRow {
  const words = outcomeWords(run.outcome);
  return {
    path: runPath(run),
    label: `${run.sweepId}, run ${String(run.run)}`,
    sign: run.withdrawn ? 'dash' : words.sign,
    tone: run.withdrawn ? 'none' : words.tone,
    outcome: run.withdrawn ? 'withdrawn' : words.short,
    wall: readingText('wall', run.readings.wall),
    composite: readingText('composite', run.readings.composite),
    started: run.startedAt === undefined ? 'not recorded' : instantText(run.startedAt),
    current,
  };
}

import type { CellEntry, RunSummary } from '../../load/site-model.ts';
import { runPath } from '../../routes/page-paths.ts';
import { instantText } from '../../text/instant-text.ts';
import { plural } from '../../text/numbers.ts';
import type { Tone } from '../../text/outcome-words.ts';
import { readingText } from '../../text/reading-text.ts';
import type { Sign } from '../../text/sign.ts';
import { repeatsInterval } from '../repeats-interval.ts';
import { runWords } from '../run-words.ts';
import { type Tally, tallyRuns } from '../tally.ts';

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

/** What the repeats of a run's sweep say together: the page of the run begins with it. */
export interface RepeatsLead {
  /** "2 of 3 runs passed" */
  rate: string;
  /** "95 % interval 21–94 %; shown in full: run 1" */
  rest: string;
}

/** All runs of a cell, where there is more than one. */
export interface RepeatsView {
  /** Absent where the sweep of the run has no other run of the cell. */
  lead?: RepeatsLead;
  /** "2 of 3 runs of sweep x passed, 95 % interval 21–94 %", of the sweep of the run that the page shows */
  summary: string;
  rows: RepeatRow[];
}

/** Lists the runs of a cell: the repeats of the newest sweep, then older sweeps. Undefined with a single run. */
export function repeatsView(entry: CellEntry, run: RunSummary): RepeatsView | undefined {
  const all = [...entry.runs, ...entry.earlier];
  if (all.length < 2) return undefined;
  const repeats = all.filter(({ sweepId }) => sweepId === run.sweepId);
  const tally = tallyRuns(repeats);
  const interval = repeatsInterval(tally)?.text;
  return {
    ...(repeats.length < 2 ? {} : { lead: leadOf(tally, interval, run) }),
    summary: summaryText(tally, interval, run),
    rows: all.map((other) => repeatRow(other, other === run)),
  };
}

function leadOf(
  { solved, counted, leftOut }: Tally,
  interval: string | undefined,
  { run }: RunSummary,
): RepeatsLead {
  const notes = [
    interval ?? '',
    leftOut === '' ? '' : `not counted: ${leftOut}`,
    `shown in full: run ${String(run)}`,
  ];
  return {
    rate: counted === 0 ? 'No run counts' : `${String(solved)} of ${plural(counted, 'run')} passed`,
    rest: notes.filter((note) => note !== '').join('; '),
  };
}

function summaryText(
  { solved, counted, leftOut }: Tally,
  interval: string | undefined,
  { sweepId }: RunSummary,
): string {
  if (counted === 0) return `no run of sweep ${sweepId} counts: ${leftOut}`;
  const aside = leftOut === '' ? '' : `; not counted: ${leftOut}`;
  const open = interval === undefined ? '' : `, ${interval}`;
  return `${String(solved)} of ${plural(counted, 'run')} of sweep ${sweepId} passed${open}${aside}`;
}

function repeatRow(run: RunSummary, current: boolean): RepeatRow {
  const { sign, tone, short } = runWords(run);
  return {
    path: runPath(run),
    label: `${run.sweepId}, run ${String(run.run)}`,
    sign,
    tone,
    outcome: short,
    wall: readingText('wall', run.readings.wall),
    composite: readingText('composite', run.readings.composite),
    started: startText(run),
    current,
  };
}

function startText({ startedAt, withdrawn }: RunSummary): string {
  if (withdrawn) return 'withheld';
  return startedAt === undefined ? 'not recorded' : instantText(startedAt);
}

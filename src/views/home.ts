import type { CellEntry, Site } from '../load/site-model.ts';
import { cellPath } from '../routes/page-paths.ts';
import { epochMs } from '../stats/instant.ts';
import { median } from '../stats/median.ts';
import { ranItsCourse } from '../stats/ran-its-course.ts';
import { dayText } from '../text/instant-text.ts';
import { modelName, taskName } from '../text/model-name.ts';
import { durationText, plural } from '../text/numbers.ts';
import type { Tone } from '../text/outcome-words.ts';
import type { Sign } from '../text/sign.ts';
import { type LegendItem, legendItems } from './legend.ts';
import { runWords } from './run-words.ts';
import { tallyRuns } from './tally.ts';

/** One cell as a square. */
export interface CellSquare {
  path: string;
  sign: Sign;
  tone: Tone;
  /** What the square says in words. */
  label: string;
}

/** One pair with all its cells. */
export interface PairRow {
  cli: string;
  vendor: string;
  model: string;
  /** "4 of 5", of the runs that say something about the agent. */
  solved: string;
  squares: CellSquare[];
  /** Of the runs that ended by themselves. */
  medianWall: string;
}

/** What the front page says. */
export interface HomeView {
  title: string;
  facts: string;
  rows: PairRow[];
  legend: LegendItem[];
  leftOut: { count: string; files: string[] } | undefined;
}

/** Lists every cell of the site, one row a pair, most solved first. */
export function homeView(site: Site): HomeView {
  const pairs = [...Map.groupBy(site.cells, ({ cli, model }) => `${cli}\n${model}`).values()];
  const ranked = pairs
    .map((cells) => ({ cells, ...tallyRuns(cells.map(({ shown }) => shown)) }))
    .sort((left, right) => right.solved - left.solved || left.counted - right.counted);
  return {
    title: site.settings.tagline ?? 'Which agent and model solve the task?',
    facts: siteFacts(site, pairs.length),
    rows: ranked.map(({ cells, solved, counted }) => pairRow(cells, solved, counted)),
    legend: legendItems(site.cells.map(({ shown }) => shown)),
    leftOut: leftOutNotice(site),
  };
}

function pairRow(cells: readonly CellEntry[], solved: number, counted: number): PairRow {
  const [first] = cells;
  if (!first) throw new Error('a pair has at least one cell');
  const { vendor, name } = modelName(first.model);
  return {
    cli: first.cli,
    vendor,
    model: name,
    solved: counted === 0 ? 'none counted' : `${String(solved)} of ${String(counted)}`,
    squares: cells.map(square),
    medianWall: medianWall(cells),
  };
}

function medianWall(cells: readonly CellEntry[]): string {
  const comparable = cells.filter(({ shown }) => !shown.withdrawn && ranItsCourse(shown.outcome));
  if (comparable.length === 0) return 'none counted';
  const middle = median(
    comparable.flatMap(({ shown: { readings } }) =>
      readings.wall.state === 'measured' ? [readings.wall.value] : [],
    ),
  );
  return middle === undefined ? 'not recorded' : durationText(middle);
}

function square(entry: CellEntry): CellSquare {
  const words = runWords(entry.shown);
  return {
    path: cellPath(entry),
    sign: words.sign,
    tone: words.tone,
    label: `${taskName(entry.task)}: ${words.short}`,
  };
}

function siteFacts(site: Site, pairCount: number): string {
  const distinct = (values: string[]) => new Set(values).size;
  const period = periodOf(site);
  const runCount = site.sweeps.reduce((sum, { runCount: count }) => sum + count, 0);
  return [
    plural(runCount, 'run'),
    plural(distinct(site.cells.map(({ cli }) => cli)), 'CLI'),
    plural(distinct(site.cells.map(({ model }) => model)), 'model'),
    plural(distinct(site.cells.map(({ task }) => task)), 'task'),
    plural(pairCount, 'pair'),
    `${plural(site.sweeps.length, 'sweep')}${period}`,
  ].join(' · ');
}

/** The days of the first and the last start, in UTC, so that they do not depend on the zones they were written in. */
function periodOf({ sweeps }: Site): string {
  const starts = sweeps
    .flatMap(({ firstStartedAt, lastStartedAt }) => [firstStartedAt, lastStartedAt])
    .flatMap((start) => (start === undefined ? [] : epochMs(start)))
    .sort((left, right) => left - right);
  const [first] = starts;
  const last = starts.at(-1);
  return first === undefined || last === undefined ? '' : `, ${utcDay(first)} to ${utcDay(last)}`;
}

function utcDay(milliseconds: number): string {
  return dayText(new Date(milliseconds).toISOString());
}

function leftOutNotice({ leftOut }: Site): HomeView['leftOut'] {
  const files = [...new Set(leftOut.map(({ file }) => file))];
  return files.length === 0 ? undefined : { count: plural(files.length, 'file'), files: files.slice(0, 50) };
}

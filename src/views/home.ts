import type { CellEntry, Site } from '../load/site-model.ts';
import { cellPath } from '../routes/page-paths.ts';
import { median } from '../stats/median.ts';
import type { OutcomeKind } from '../stats/outcome-kind.ts';
import { dayText } from '../text/instant-text.ts';
import { modelName, taskName } from '../text/model-name.ts';
import { durationText, plural } from '../text/numbers.ts';
import { outcomeWords, type Tone } from '../text/outcome-words.ts';
import type { Sign } from '../text/sign.ts';
import { type LegendItem, legendItems } from './legend.ts';

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
  /** "4 of 5", without runs that an infrastructure error stopped. */
  solved: string;
  squares: CellSquare[];
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

const solvedKinds: ReadonlySet<OutcomeKind> = new Set(['passed', 'refused-correctly']);

/** Lists every cell of the site, one row a pair, most solved first. */
export function homeView(site: Site): HomeView {
  const pairs = [...Map.groupBy(site.cells, ({ cli, model }) => `${cli}\n${model}`).values()];
  const ranked = pairs
    .map((cells) => ({ cells, ...tally(cells) }))
    .sort((left, right) => right.solved - left.solved || left.counted - right.counted);
  return {
    title: site.settings.tagline ?? 'Which agent and model solve the task?',
    facts: siteFacts(site, pairs.length),
    rows: ranked.map(({ cells, solved, counted }) => pairRow(cells, solved, counted)),
    legend: legendItems(site.cells.map(({ shown }) => shown.outcome)),
    leftOut: leftOutNotice(site),
  };
}

function tally(cells: readonly CellEntry[]): { solved: number; counted: number } {
  const counted = cells.filter(
    ({ shown }) => shown.outcome !== 'infrastructure-error' && shown.outcome !== 'not-scored',
  );
  return {
    solved: counted.filter(({ shown }) => solvedKinds.has(shown.outcome)).length,
    counted: counted.length,
  };
}

function pairRow(cells: readonly CellEntry[], solved: number, counted: number): PairRow {
  const [first] = cells;
  if (!first) throw new Error('a pair has at least one cell');
  const { vendor, name } = modelName(first.model);
  const walls = cells.flatMap(({ shown: { readings } }) =>
    readings.wall.state === 'measured' ? [readings.wall.value] : [],
  );
  const middle = median(walls);
  return {
    cli: first.cli,
    vendor,
    model: name,
    solved: counted === 0 ? 'none counted' : `${String(solved)} of ${String(counted)}`,
    squares: cells.map(square),
    medianWall: middle === undefined ? 'not recorded' : durationText(middle),
  };
}

function square(entry: CellEntry): CellSquare {
  const words = outcomeWords(entry.shown.outcome);
  return {
    path: cellPath(entry),
    sign: words.sign,
    tone: words.tone,
    label: `${taskName(entry.task)}: ${words.short}`,
  };
}

function siteFacts(site: Site, pairCount: number): string {
  const distinct = (values: string[]) => new Set(values).size;
  const days = site.sweeps
    .flatMap(({ firstStartedAt, lastStartedAt }) => [firstStartedAt, lastStartedAt])
    .filter((day) => day !== undefined)
    .sort();
  const period = days.length === 0 ? '' : `, ${dayText(days[0] ?? '')} to ${dayText(days.at(-1) ?? '')}`;
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

function leftOutNotice({ leftOut }: Site): HomeView['leftOut'] {
  const files = [...new Set(leftOut.map(({ file }) => file))];
  return files.length === 0 ? undefined : { count: plural(files.length, 'file'), files: files.slice(0, 50) };
}

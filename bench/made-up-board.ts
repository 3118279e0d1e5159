import type { CellEntry, Site } from '../src/load/site-model.ts';
import { makeSummary } from './make-summary.ts';
import { seededRandom } from './random.ts';

/** How many runs a made-up leaderboard rests on. */
export interface BoardSize {
  pairs: number;
  tasks: number;
  /** Runs of each pair on each task. */
  repeats: number;
}

const categories = ['polyglot', 'polyglot', 'repair', 'refactor', 'refusal'] as const;
const languages = ['Python', 'Rust', 'Go', 'Java', 'TypeScript'] as const;
const topics = ['parser', 'date-range', 'tree-walk', 'off-by-one', 'paging', 'unicode', 'retry'] as const;
const clisOf = 20;

/** A site in memory whose pairs all ran all tasks, with values on every axis; only what leaderboards are made from. */
export function madeUpBoard({ pairs, tasks, repeats }: BoardSize, seed: number): Site {
  const random = seededRandom(seed);
  const made = Array.from({ length: tasks }, (_, at) => ({ ...taskOf(at), hardness: random.fraction() }));
  const cells = Array.from({ length: pairs }, (_, pair) => {
    const skill = random.fraction();
    return made.map(({ id, category, hardness }) => {
      const ids = { ...pairOf(pair), task: id, category };
      const runs = Array.from({ length: repeats }, (_run, at) =>
        makeSummary({ ...ids, sweepId: 'measured', run: at + 1 }, skill - hardness, random),
      );
      return cellOf(ids, runs);
    });
  }).flat();
  const described = made.map(({ id, language }) => [id, { id, language }] as const);
  return {
    settings: { name: 'Measured' },
    sweeps: [{ sweepId: 'measured', sweep: { sweep_id: 'measured' }, runCount: cells.length * repeats }],
    cells,
    catalogue: { clis: new Map(), models: new Map(), tasks: new Map(described), categories: new Map() },
    ledger: [],
    leftOut: [],
    readRun: () => undefined,
    recordings: new Map(),
    patches: new Map(),
    readRecording: () => undefined,
  };
}

function taskOf(at: number) {
  const category = categories[at % categories.length] ?? 'polyglot';
  const language = languages[Math.floor(at / 2) % languages.length] ?? 'Go';
  const topic = topics[at % topics.length] ?? 'parser';
  return { id: `${category}/${language.toLowerCase()}-${topic}-${String(at)}`, category, language };
}

function pairOf(pair: number) {
  const model = Math.floor(pair / clisOf);
  return {
    cli: `agent-${String(pair % clisOf)}`,
    model: `maker-${String(model % 6)}/model-${String(model)}-${String(8 + 7 * model)}b-instruct`,
  };
}

function cellOf(
  ids: Pick<CellEntry, 'cli' | 'model' | 'task' | 'category'>,
  runs: CellEntry['runs'],
): CellEntry {
  const [shown] = runs;
  if (!shown) throw new Error('a cell has at least one run');
  return { ...ids, shown, runs, earlier: [] };
}

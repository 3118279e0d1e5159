import type { PublishedGrid, PublishedGridPair } from '../../../schemas/published-grid.ts';
import type { Site } from '../../load/site-model.ts';
import { squareCode, squareStates } from '../../stats/square-state.ts';
import { type Grid, type GridPair, gridOf, type GridTask } from '../../views/grid/grid.ts';
import { squareOf } from '../../views/grid/square-of.ts';

/** The API document of the grid: one letter a square, so that 100,000 of them stay a small file. */
export function publishedGridOf(site: Site): PublishedGrid {
  const grid = gridOf(site);
  const clis = distinct(grid.pairs.map(({ cli }) => cli));
  const models = distinct(grid.pairs.map(({ model }) => model));
  const repeats = site.cells.some(({ runs }) => runs.length > 1);
  return {
    version: 1,
    states: squareStates.map((state) => ({ letter: squareCode(state), state })),
    clis: [...clis.keys()],
    models: [...models.keys()].map((id) => modelOf(site, id)),
    tasks: grid.tasks.map(taskOf),
    pairs: grid.pairs.map((pair) => ({
      cli: clis.get(pair.cli) ?? -1,
      model: models.get(pair.model) ?? -1,
      ...pairOf(grid, pair, repeats),
    })),
  };
}

function distinct(ids: readonly string[]): Map<string, number> {
  return new Map([...new Set(ids)].sort().map((id, index) => [id, index]));
}

function modelOf({ catalogue }: Site, id: string): PublishedGrid['models'][number] {
  const openWeights = catalogue.models.get(id)?.open_weights;
  return { id, ...(openWeights === undefined ? {} : { openWeights }) };
}

function taskOf({ task, ...facts }: GridTask): PublishedGrid['tasks'][number] {
  return { id: task, ...facts };
}

function pairOf(grid: Grid, pair: GridPair, repeats: boolean): Omit<PublishedGridPair, 'cli' | 'model'> {
  const squares = grid.tasks.map((_, place) => {
    const entry = pair.cells.get(place);
    return entry && squareOf(entry);
  });
  const { interval, wallMs, tokensPerCorrect } = pair;
  return {
    solved: pair.solved,
    counted: pair.counted,
    squares: squares.map((square, place) => squareCode(square?.state ?? missing(grid, pair, place))).join(''),
    ...(repeats
      ? {
          solvedRuns: squares.map((square) => square?.solved ?? 0),
          countedRuns: squares.map((square) => square?.counted ?? 0),
        }
      : {}),
    ...(interval ? { interval: { low: interval.low, high: interval.high } } : {}),
    ...(wallMs ? { medianWallMs: wallMs.median } : {}),
    ...(tokensPerCorrect.state === 'measured' ? { tokensPerCorrect: tokensPerCorrect.value } : {}),
  };
}

function missing({ plannedBy, tasks }: Grid, { cli, model }: GridPair, place: number): 'planned' | 'absent' {
  return plannedBy({ cli, model, task: tasks[place]?.task ?? '' }) === undefined ? 'absent' : 'planned';
}

import { cellPath, cliPath, modelPath, pairPath, taskPath } from '../../routes/page-paths.ts';
import { countText, plural } from '../../text/numbers.ts';
import { squareWords } from '../../text/square-words.ts';
import { element } from '../dom/element.ts';
import { squareSign } from '../dom/square-sign.ts';
import type { GridData } from '../grid/grid-data.ts';
import type { FailureHit } from './search-failures.ts';
import type { GridHits } from './search-grid.ts';

/** What was found. */
export interface Hits {
  inGrid: GridHits;
  failures: readonly FailureHit[];
  /** A path of this site under its base. */
  href: (path: string) => string;
}

const mostNames = 24;
const mostFailures = 30;
const mostCellsOfFailure = 6;

/** The lists of what was found; none for nothing. */
export function hitLists(grid: GridData, { inGrid, failures, href }: Hits): HTMLElement[] {
  const { clis, models, pairs, tasks } = inGrid;
  const link = (path: string, text: string) => element('a', { href: href(path) }, text);
  const idsOf = (pair: number) => grid.pairs[pair] ?? { cli: '', model: '' };
  return [
    ...nameList(
      'CLIs',
      clis.map((cli) => () => link(cliPath(cli), cli)),
    ),
    ...nameList(
      'Models',
      models.map((model) => () => link(modelPath(model), model)),
    ),
    ...nameList(
      'Tasks',
      tasks.map((at) => () => link(taskPath(taskId(grid, at)), taskId(grid, at))),
    ),
    ...nameList(
      'Pairs',
      pairs.map((at) => () => link(pairPath(idsOf(at)), `${idsOf(at).cli} × ${idsOf(at).model}`)),
    ),
    ...failureList(grid, failures, href),
    ...cellList(grid, inGrid, href),
  ];
}

function taskId({ document }: GridData, at: number): string {
  return document.tasks[at]?.id ?? '';
}

function nameList(title: string, links: readonly (() => HTMLElement)[]): HTMLElement[] {
  if (links.length === 0) return [];
  const items = links.slice(0, mostNames).map((made) => element('li', {}, made()));
  return [
    element('h2', {}, `${title} `, element('span', { class: 'muted' }, countText(links.length))),
    element('ul', { class: 'names' }, ...items),
    ...moreThan(links.length, mostNames),
  ];
}

function moreThan(all: number, shown: number): HTMLElement[] {
  if (all <= shown) return [];
  return [
    element(
      'p',
      { class: 'small muted' },
      `and ${countText(all - shown)} more: add a word to narrow it down`,
    ),
  ];
}

function cellList(grid: GridData, { cells, cellCount }: GridHits, href: Hits['href']): HTMLElement[] {
  if (cellCount === 0) return [];
  const items = cells.map(({ pair, task }) => {
    const words = squareWords(grid.stateAt(pair, task));
    const link = cellLink(grid, pair * grid.document.tasks.length + task, href);
    return element('li', {}, squareSign(words), link, element('span', { class: 'muted' }, ` ${words.short}`));
  });
  return [
    element('h2', {}, 'Cells ', element('span', { class: 'muted' }, countText(cellCount))),
    element('ul', { class: 'card' }, ...items),
    ...moreThan(cellCount, cells.length),
  ];
}

function cellLink(grid: GridData, place: number, href: Hits['href']): HTMLElement {
  const width = grid.document.tasks.length;
  const ids = grid.idsAt(Math.floor(place / width), place % width);
  return element('a', { href: href(cellPath(ids)) }, `${ids.cli} × ${ids.model} on ${ids.task}`);
}

function failureList(grid: GridData, failures: readonly FailureHit[], href: Hits['href']): HTMLElement[] {
  if (failures.length === 0) return [];
  const items = failures
    .slice(0, mostFailures)
    .map(({ signature, runs, cells }) =>
      element(
        'li',
        {},
        element('code', {}, signature),
        `${plural(runs, 'run')}: `,
        ...cells
          .slice(0, mostCellsOfFailure)
          .flatMap((place, at) => [...(at === 0 ? [] : ['; ']), cellLink(grid, place, href)]),
        ...(cells.length > mostCellsOfFailure
          ? [`; and ${String(cells.length - mostCellsOfFailure)} more cells`]
          : []),
      ),
    );
  return [
    element('h2', {}, 'Failures ', element('span', { class: 'muted' }, countText(failures.length))),
    element('ul', { class: 'card' }, ...items),
    ...moreThan(failures.length, mostFailures),
  ];
}

import { withBase } from '../../routes/absolute.ts';
import { pairPath } from '../../routes/page-paths.ts';
import { fewestCommonTasks } from '../../stats/rank-ranges.ts';
import { intervalName } from '../../text/interval-text.ts';
import { countText, durationText, plural } from '../../text/numbers.ts';
import { element } from '../dom/element.ts';
import { tableOf } from '../dom/table-of.ts';
import type { GridData } from '../grid/grid-data.ts';
import type { Choice, Choices } from './choose-pairs.ts';

const mostRows = 10;

/** What was chosen: a sentence, the pairs with their reasons, and how many were left out and why. */
export function choiceTable(grid: GridData, choices: Choices, base: string): HTMLElement[] {
  const { tied } = choices;
  if (tied.length === 0) return [element('p', {}, 'No pair fits. ', leftOutText(choices))];
  const columns = [
    { title: 'Pair' },
    { title: 'Solved there', isFigure: true },
    { title: 'Tokens per correct there', isFigure: true },
    { title: 'Median wall there', isFigure: true },
    { title: 'Why it is here' },
  ];
  const rows = tied.slice(0, mostRows).map((choice) => ({ cells: cellsOf(grid, choice, base) }));
  return [
    element('p', {}, tiedSentence(tied)),
    tableOf('Pairs that may be the best', columns, rows),
    element('p', { class: 'small muted' }, leftOutText(choices)),
  ];
}

function tiedSentence(tied: readonly Choice[]): string {
  if (tied.length === 1) return 'One pair is left.';
  const isTested = tied.some(({ common = 0 }) => common >= fewestCommonTasks);
  const why = isTested
    ? 'are not told apart from the surest, itself included: any of them may be the best.'
    : 'fit, and none has enough tasks in common with the surest to be told apart from it: these results do not choose between them.';
  const more = tied.length > mostRows ? ` The first ${String(mostRows)} are shown.` : '';
  return `${plural(tied.length, 'pair')} ${why}${more}`;
}

function cellsOf(grid: GridData, choice: Choice, base: string) {
  const { pair, solved, counted, tokensPerCorrect, medianWallMs, common } = choice;
  const ids = grid.pairs[pair] ?? { cli: '', model: '' };
  return [
    element('a', { href: withBase(base, pairPath(ids)) }, `${ids.cli} × ${ids.model}`),
    `${countText(solved)} of ${countText(counted)}`,
    tokensPerCorrect === undefined ? 'not recorded' : countText(Math.round(tokensPerCorrect)),
    medianWallMs === undefined ? 'not recorded' : durationText(medianWallMs),
    reasonText(common),
  ];
}

function reasonText(common: number | undefined): string {
  if (common === undefined) return `the surest: the highest low end of the ${intervalName}`;
  if (common === 0) return 'no common task with the surest';
  const tasks = plural(common, 'common task');
  return common < fewestCommonTasks
    ? `only ${tasks} with the surest, too few to tell them apart`
    : `not told apart from the surest on ${tasks}`;
}

function leftOutText({ unknown, overBudget, notOpen, withoutSuccess, worse }: Choices): string {
  const parts = [
    [worse, 'did significantly worse'],
    [withoutSuccess, 'solved nothing there'],
    [overBudget, 'over the budget'],
    [notOpen, 'without open weights'],
    [unknown, 'of which the budget’s figure or the licence of the weights is not recorded'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, why]) => `${countText(count)} ${why}`);
  return said.length === 0 ? '' : `Left out: ${said.join(', ')}.`;
}

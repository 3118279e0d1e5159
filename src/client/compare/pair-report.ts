import type { PublishedPair } from '../../../schemas/published-grid.ts';
import { idTail } from '../../routes/address-tails.ts';
import { compareTasks } from '../../stats/compare-tasks.ts';
import { hasRuns } from '../../stats/square-state.ts';
import { testText, verdictSentence } from '../../text/comparison-words.ts';
import { taskName } from '../../text/model-name.ts';
import { plural } from '../../text/numbers.ts';
import { squareWords } from '../../text/square-words.ts';
import { element } from '../dom/element.ts';
import { squareSign } from '../dom/square-sign.ts';
import { tableOf } from '../dom/table-of.ts';
import { taskResults } from '../grid/task-results.ts';
import type { CompareContext } from './compare-context.ts';
import { figureTable } from './figure-table.ts';
import { splitTasks, type SplitTasks } from './split-tasks.ts';
import { variedSection } from './varied-section.ts';

/** Everything about two pairs: the verdict, the tasks by who solved them, the differences, and what else to compare with. */
export function pairReport(
  context: CompareContext,
  first: PublishedPair,
  second: PublishedPair,
): HTMLElement[] {
  const { grid, names } = context;
  const [ours, theirs] = [taskResults(grid, context.first), taskResults(grid, context.second)];
  const comparison = compareTasks(ours, theirs);
  const compared = { first: names.name(context.first), second: names.name(context.second) };
  const split = splitTasks(ours, theirs);
  return [
    element(
      'section',
      { class: 'card verdict-box' },
      element('h2', {}, verdictTitle(comparison.common)),
      element('p', {}, verdictSentence(compared, comparison)),
      element('p', { class: 'small muted' }, caveat(comparison)),
    ),
    element('section', {}, fourWays(context, split), unpairedNote(split)),
    element('section', {}, element('h2', {}, 'Task by task'), taskTable(context, split)),
    element(
      'section',
      {},
      element('h2', {}, 'Time, tokens, changes'),
      ...figureTable(context, first, second),
    ),
    variedSection(context, 'model'),
    variedSection(context, 'cli'),
  ];
}

function verdictTitle(common: number): string {
  return common === 0 ? 'Not comparable' : `Verdict on ${plural(common, 'common task')}`;
}

function caveat(comparison: ReturnType<typeof compareTasks>): string {
  const tested = comparison.common === 0 ? '' : `Tested alone: ${testText(comparison)}. `;
  return `${tested}Infrastructure errors, withdrawn runs and runs without a score are left out. A pair picked because it looked good needs a stricter test: the leaderboard adjusts for all comparisons at once.`;
}

const lists = ['first', 'second', 'both', 'neither'] as const;

function fourWays(context: CompareContext, split: SplitTasks): HTMLElement {
  const titles = {
    first: `Only ${context.names.name(context.first)}`,
    second: `Only ${context.names.name(context.second)}`,
    both: 'Both alike',
    neither: 'Neither',
  };
  const boxes = lists.map((list) =>
    element(
      'div',
      { class: `card way ${list}` },
      element('h3', {}, titles[list]),
      element('p', { class: 'big' }, plural(split[list].length, 'task')),
      element(
        'ul',
        {},
        ...split[list].slice(0, mostNamed).map((task) => element('li', {}, runsLink(context, task))),
      ),
      ...(split[list].length > mostNamed
        ? [
            element(
              'p',
              { class: 'small muted' },
              `and ${String(split[list].length - mostNamed)} more, below`,
            ),
          ]
        : []),
    ),
  );
  return element('div', { class: 'ways' }, ...boxes);
}

const mostNamed = 8;

function runsLink({ grid, state, link }: CompareContext, task: number): HTMLElement {
  const { id = '' } = grid.document.tasks[task] ?? {};
  return link({ ...base(state), task: idTail(id) }, taskName(id));
}

function base({ first, second }: CompareContext['state']): CompareContext['state'] {
  return { ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) };
}

function unpairedNote({ unpaired }: SplitTasks): HTMLElement {
  return element(
    'p',
    { class: 'small muted' },
    unpaired.length === 0
      ? 'Both have a counted run on every task.'
      : `${plural(unpaired.length, 'task')} of the site ${unpaired.length === 1 ? 'is' : 'are'} left out: not both have a counted run there.`,
  );
}

function taskTable(context: CompareContext, split: SplitTasks): HTMLElement {
  const { grid, names } = context;
  const order = [...split.first, ...split.second, ...split.both, ...split.neither, ...split.unpaired].filter(
    (task) => hasRuns(grid.stateAt(context.first, task)) || hasRuns(grid.stateAt(context.second, task)),
  );
  if (order.length === 0) return element('p', {}, 'Neither pair has a run.');
  return tableOf(
    'Task by task',
    [
      { title: 'Task' },
      { title: names.name(context.first) },
      { title: names.name(context.second) },
      { title: 'Runs' },
    ],
    order.map((task) => ({
      cells: [
        grid.document.tasks[task]?.id,
        squareLink(context, context.first, task),
        squareLink(context, context.second, task),
        hasRuns(grid.stateAt(context.first, task)) && hasRuns(grid.stateAt(context.second, task))
          ? compareRunsLink(context, task)
          : undefined,
      ],
    })),
  );
}

function compareRunsLink(context: CompareContext, task: number): HTMLElement {
  const link = runsLink(context, task);
  link.textContent = 'compare the runs';
  return link;
}

function squareLink({ grid, cellHref }: CompareContext, pair: number, task: number): HTMLElement {
  const state = grid.stateAt(pair, task);
  const words = squareWords(state);
  if (!hasRuns(state)) return element('span', { class: 'muted' }, words.short);
  return element(
    'a',
    { href: cellHref(grid.idsAt(pair, task)), class: 'outcome' },
    squareSign(words),
    ` ${words.short}`,
  );
}

import { pairPath } from '../../routes/page-paths.ts';
import { element } from '../dom/element.ts';
import type { CompareContext } from './compare-context.ts';
import type { CompareState } from './compare-state.ts';

/** Two lists of pairs to choose from, grouped by CLI, and a button that swaps them. */
export function choiceBar(context: CompareContext, go: (state: CompareState) => void): HTMLElement {
  const { state, first, second } = context;
  const task = state.task === undefined ? {} : { task: state.task };
  const swap = element('button', { type: 'button' }, 'Swap');
  swap.addEventListener('click', () => {
    go({ ...sides(state.second, state.first), ...task });
  });
  return element(
    'div',
    { class: 'choice card' },
    pairChoice(context, first, {
      label: 'First',
      chosen: (tail) => {
        go({ ...sides(tail, state.second), ...task });
      },
    }),
    swap,
    pairChoice(context, second, {
      label: 'Second',
      chosen: (tail) => {
        go({ ...sides(state.first, tail), ...task });
      },
    }),
    ...(state.task === undefined ? [jumps(context)] : []),
  );
}

/** Leads to what a reader mostly wants next: one half fixed, the other varied. */
function jumps({ grid, first }: CompareContext): HTMLElement {
  const { cli = '', model = '' } = grid.pairs[first] ?? {};
  return element(
    'p',
    { class: 'jump' },
    element('a', { href: '#same-model' }, `Fix the model ${model}, vary the CLI`),
    ' · ',
    element('a', { href: '#same-cli' }, `Fix the CLI ${cli}, vary the model`),
  );
}

function sides(first: string | undefined, second: string | undefined): CompareState {
  return { ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) };
}

function pairChoice(
  { grid, names, href }: CompareContext,
  current: number,
  { label, chosen }: { label: string; chosen: (tail: string) => void },
): HTMLElement {
  const groups = Map.groupBy(grid.pairs.keys(), (pair) => grid.pairs[pair]?.cli ?? '');
  const select = element(
    'select',
    {},
    ...[...groups]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([cli, members]) =>
        element(
          'optgroup',
          { label: cli },
          ...members.map((pair) =>
            element('option', { value: names.tails[pair], selected: pair === current }, names.name(pair)),
          ),
        ),
      ),
  );
  select.addEventListener('change', () => {
    chosen(select.value);
  });
  const page = element(
    'a',
    { href: href(pairPath(grid.pairs[current] ?? { cli: '', model: '' })) },
    'its page',
  );
  return element('div', { class: 'side' }, element('label', {}, label, select), page);
}

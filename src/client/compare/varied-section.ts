import { fewestCommonTasks, significance } from '../../stats/rank-ranges.ts';
import { pText } from '../../text/comparison-words.ts';
import { element } from '../dom/element.ts';
import { tableOf } from '../dom/table-of.ts';
import type { CompareContext } from './compare-context.ts';
import { variedPairs, type VariedPair } from './varied-pairs.ts';

const titles = {
  model: { heading: (id: string) => `Same model, other CLIs: ${id}`, none: 'No other CLI ran this model.' },
  cli: { heading: (id: string) => `Same CLI, other models: ${id}`, none: 'This CLI ran no other model.' },
};

/** What changes when only the CLI changes, or only the model: the first pair against each that shares the other half. */
export function variedSection(context: CompareContext, fixed: 'cli' | 'model'): HTMLElement {
  const { grid, first } = context;
  const { heading, none } = titles[fixed];
  const others = variedPairs(grid, first, fixed);
  return element(
    'section',
    { class: 'varied' },
    element('h2', { id: `same-${fixed}` }, heading(grid.pairs[first]?.[fixed] ?? '')),
    others.length === 0 ? element('p', { class: 'muted' }, none) : variedTable(context, others),
  );
}

function variedTable(context: CompareContext, others: readonly VariedPair[]): HTMLElement {
  const { names, state } = context;
  return tableOf(
    `${names.name(context.first)} against`,
    [
      { title: `${names.name(context.first)} against` },
      { title: 'Common tasks', isFigure: true },
      { title: 'Won', isFigure: true },
      { title: 'Lost', isFigure: true },
      { title: 'Told apart?' },
    ],
    others.map((other) => ({
      class: other.pair === context.second ? 'current' : undefined,
      cells: [
        context.link(
          {
            ...(state.first === undefined ? {} : { first: state.first }),
            second: names.tails[other.pair] ?? '',
          },
          names.name(other.pair),
        ),
        String(other.comparison.common),
        String(other.comparison.firstBetter),
        String(other.comparison.secondBetter),
        toldApart(other),
      ],
    })),
  );
}

function toldApart({ comparison, adjustedP }: VariedPair): string {
  if (comparison.common < fewestCommonTasks)
    return `no: fewer than ${String(fewestCommonTasks)} common tasks`;
  return `${adjustedP <= significance ? 'yes' : 'no'}: ${pText(adjustedP)} after Holm`;
}

import type { PublishedPair } from '../../../schemas/published-grid.ts';
import { countText, durationText, fractionText } from '../../text/numbers.ts';
import { element } from '../dom/element.ts';
import { tableOf } from '../dom/table-of.ts';
import type { CompareContext } from './compare-context.ts';
import { differenceText } from './difference-text.ts';
import { type ComparedFigure, figureDifferences } from './figure-differences.ts';

/** How each figure is called and written. */
const words: Record<ComparedFigure, { title: string; text: (value: number) => string }> = {
  wallMs: { title: 'Median wall time', text: durationText },
  tokensPerCorrect: { title: 'Tokens per correct', text: (value) => countText(Math.round(value)) },
  blastRadius: { title: 'Median blast radius', text: fractionText },
  composite: { title: 'Median composite, as published', text: fractionText },
};

/** The figures of two pairs side by side, over the tasks on which both have them. */
export function figureTable(
  context: CompareContext,
  first: PublishedPair,
  second: PublishedPair,
): HTMLElement[] {
  const rows = figureDifferences(first, second).map(({ figure, tasks, ...values }) => {
    const { title, text } = words[figure];
    const shown = (value: number | undefined) =>
      value === undefined ? (figure === 'tokensPerCorrect' ? 'none solved' : 'not recorded') : text(value);
    const { difference } = values;
    return {
      cells: [
        title,
        String(tasks),
        ...(tasks === 0 ? ['on no common task', ''] : [shown(values.first), shown(values.second)]),
        difference === undefined ? '' : differenceText(difference, text),
      ],
    };
  });
  const { names } = context;
  return [
    tableOf(
      'Time, tokens, changes',
      [
        { title: 'Over common tasks' },
        { title: 'Tasks', isFigure: true },
        { title: names.name(context.first), isFigure: true },
        { title: names.name(context.second), isFigure: true },
        { title: 'Difference', isFigure: true },
      ],
      rows,
    ),
    element(
      'p',
      { class: 'small muted' },
      'The difference is the second less the first: of medians the median of the differences task by task. Tokens per correct task are all counted tokens ÷ the runs solved. Wall time leaves out runs that an infrastructure error, a failed handshake or the time limit ended.',
    ),
  ];
}

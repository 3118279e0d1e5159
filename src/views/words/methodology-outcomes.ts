import type { OutcomeKind } from '../../stats/outcome-kind.ts';
import { outcomeRules } from '../../stats/outcome.ts';
import { isCounted, isSolved } from '../../stats/solved-kinds.ts';
import { ranItsCourse } from '../../stats/ran-its-course.ts';
import { outcomeWords } from '../../text/outcome-words.ts';
import { type TextCell, textTable } from '../text-table.ts';
import type { WordsPart } from './words-view.ts';

/** The rules that decide how a run ended, in their order, and what each outcome does to a rate. */
export function outcomePart(): WordsPart {
  const columns = ['Outcome', 'When', 'In the rate', 'In wall times'].map((text) => ({ text }));
  return {
    id: 'outcomes',
    title: 'How a run ended',
    blocks: [
      {
        text: 'Each run gets one outcome. The rules are tried in this order, and the first that matches decides; the page of a run names the facts that the deciding rule used.',
      },
      { table: textTable(columns, outcomeRules, ruleRow) },
      {
        text: 'Withdrawn is a status, not an outcome: the publisher took the run back, and nothing else about it is published or counted.',
      },
      {
        text: 'Where two scorers contradict each other, such as a passed check on a task whose refusal was not seen, the rules still decide, and the page of the run says so.',
      },
    ],
  };
}

function ruleRow({ kind, when }: (typeof outcomeRules)[number]): TextCell[] {
  const { short, sign, tone } = outcomeWords(kind);
  return [
    { text: short, sign, tone },
    { text: when },
    { text: rateText(kind) },
    { text: ranItsCourse(kind) ? 'counted' : 'left out' },
  ];
}

function rateText(kind: OutcomeKind): string {
  if (!isCounted(kind)) return 'not counted, but said beside it';
  return isSolved(kind) ? 'counts as solved' : 'counts as not solved';
}

import type { CompositeAudit } from '../../stats/composite-audit.ts';
import type { CompositeTerm } from '../../stats/composite-term.ts';
import type { GlossaryKey } from '../../text/glossary.ts';
import { fractionText } from '../../text/numbers.ts';
import { readingText } from '../../text/reading-text.ts';
import { termWords } from '../../text/term-words.ts';
import { basisText, type CompositeWords, compositeWords, remarkOn } from './composite-words.ts';

/** One row of the audit. */
export interface TermRow {
  label: string;
  glossaryKey: GlossaryKey;
  weight: string;
  component: string;
  contribution: string;
  /** measured, not recorded, not applicable */
  basis: string;
  measured: boolean;
  /** Where the component comes from, or why it is not known; absent where it was recorded. */
  remark?: string;
}

/** A piece of the picture, in thousandths of the whole bar. */
export interface CompositeSegment {
  x: number;
  width: number;
  measured: boolean;
}

/** The composite taken apart. */
export interface CompositeView extends CompositeWords {
  published: string;
  measured: string;
  credited: string;
  segments: CompositeSegment[];
  pictureLabel: string;
  rows: TermRow[];
  factor: { value: string; how?: string };
  /** Absent where it cannot be told. */
  agrees?: boolean;
}

/** Puts the audit of a composite into words and a picture. */
export function compositeView(audit: CompositeAudit): CompositeView {
  const measured = audit.terms.filter((term) => term.basis === 'measured');
  const credited = audit.terms.filter((term) => term.basis !== 'measured');
  const words = compositeWords(audit);
  const view = {
    published: readingText('composite', audit.published),
    measured: fractionText(audit.measured),
    credited: fractionText(audit.credited),
    ...words,
  };
  return {
    ...view,
    segments: segmentsOf([...measured, ...credited]),
    pictureLabel: pictureLabel(view),
    rows: audit.terms.map(termRow),
    factor: {
      value: fractionText(audit.factor.value, 1),
      ...(audit.factor.inferred === undefined ? {} : { how: audit.factor.inferred }),
    },
    ...(audit.agrees === undefined ? {} : { agrees: audit.agrees }),
  };
}

function pictureLabel(view: Omit<CompositeView, 'pictureLabel' | 'rows' | 'segments' | 'factor'>): string {
  const { published, measured, measuredParts, credited, creditedParts, unknownParts } = view;
  const known = unknownParts === '';
  const list = (title: string, sum: string, parts: string) =>
    parts === '' ? (known ? [`${title} ${sum}`] : []) : [`${title} ${sum}: ${parts}`];
  return [
    `Composite ${published}${known ? '' : ', known in part'}`,
    ...list('Measured', measured, measuredParts),
    ...list('Credited without measurement', credited, creditedParts),
    ...(known ? [] : [`Not known: ${unknownParts}`]),
  ].join('. ');
}

function segmentsOf(terms: readonly CompositeTerm[]): CompositeSegment[] {
  let x = 0;
  return terms.flatMap((term) => {
    const width = Math.round((term.contribution ?? 0) * 1000);
    if (width === 0) return [];
    const segment = { x, width, measured: term.basis === 'measured' };
    x += width;
    return [segment];
  });
}

function termRow(term: CompositeTerm): TermRow {
  const remark = remarkOn(term);
  return {
    label: termWords[term.key].label,
    glossaryKey: termWords[term.key].glossaryKey,
    weight: fractionText(term.weight, 2),
    component: term.component === undefined ? 'not known' : fractionText(term.component),
    contribution: term.contribution === undefined ? 'not known' : fractionText(term.contribution),
    basis: basisText(term),
    measured: term.basis === 'measured',
    ...(remark === undefined ? {} : { remark }),
  };
}

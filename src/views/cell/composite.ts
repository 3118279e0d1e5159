import type { CompositeAudit } from '../../stats/composite-audit.ts';
import type { CompositeTerm } from '../../stats/composite-term.ts';
import { fractionText } from '../../text/numbers.ts';
import { readingText } from '../../text/reading-text.ts';
import { termWords } from '../../text/term-words.ts';
import type { GlossaryKey } from '../../text/glossary.ts';

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
  /** How the component was worked out, where it was not recorded. */
  inferred?: string;
}

/** A piece of the picture, in thousandths of the whole bar. */
export interface CompositeSegment {
  x: number;
  width: number;
  measured: boolean;
}

/** The composite taken apart. */
export interface CompositeView {
  published: string;
  measured: string;
  credited: string;
  /** "integrity 0.200 (not applicable), cost 0.150 (not recorded)" */
  measuredParts: string;
  creditedParts: string;
  segments: CompositeSegment[];
  pictureLabel: string;
  rows: TermRow[];
  factor: { value: string; how?: string };
  /** One sentence on whether the terms give the published value. */
  agreement: string;
  agrees: boolean;
}

/** Puts the audit of a composite into words and a picture. */
export function compositeView(audit: CompositeAudit): CompositeView {
  const measured = audit.terms.filter((term) => term.basis === 'measured');
  const credited = audit.terms.filter((term) => term.basis !== 'measured');
  const view = {
    published: readingText('composite', audit.published),
    measured: fractionText(audit.measured),
    credited: fractionText(audit.credited),
    measuredParts: parts(measured, false),
    creditedParts: parts(credited, true),
  };
  const inferred = audit.terms.filter((term) => term.inferred !== undefined);
  return {
    ...view,
    segments: segmentsOf([...measured, ...credited]),
    pictureLabel: `Composite ${view.published}: measured ${view.measured}${view.measuredParts && ` (${view.measuredParts})`}; credited without measurement ${view.credited}${view.creditedParts && ` (${view.creditedParts})`}`,
    rows: audit.terms.map(termRow),
    factor: {
      value: fractionText(audit.factor.value, 1),
      ...(audit.factor.inferred === undefined ? {} : { how: audit.factor.inferred }),
    },
    agreement: agreementText(audit, inferred.length),
    agrees: audit.agrees !== false,
  };
}

function parts(terms: readonly CompositeTerm[], withBasis: boolean): string {
  return terms
    .filter((term) => (term.contribution ?? 0) > 0)
    .map(
      (term) =>
        `${termWords[term.key].short} ${fractionText(term.contribution ?? 0)}${withBasis ? ` (${basisText(term)})` : ''}`,
    )
    .join(', ');
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
  return {
    label: termWords[term.key].label,
    glossaryKey: termWords[term.key].glossaryKey,
    weight: fractionText(term.weight, 2),
    component: term.component === undefined ? 'not known' : fractionText(term.component),
    contribution: term.contribution === undefined ? 'not known' : fractionText(term.contribution),
    basis: basisText(term),
    measured: term.basis === 'measured',
    ...(term.inferred === undefined ? {} : { inferred: term.inferred }),
  };
}

function basisText({ basis }: CompositeTerm): string {
  return basis.replace('-', ' ');
}

function agreementText(audit: CompositeAudit, inferredCount: number): string {
  if (audit.recomputed === undefined)
    return 'The terms are not all known, so the published value cannot be recomputed.';
  const how =
    inferredCount === 0
      ? 'as recorded'
      : `${String(inferredCount)} of ${String(audit.terms.length)} components inferred by the published formula`;
  const value = fractionText(audit.recomputed);
  return audit.agrees
    ? `Recomputed from its terms (${how}): ${value}, equal to the published value.`
    : `Recomputed from its terms (${how}): ${value}. That is not the published value.`;
}

import type { CompositeAudit } from '../../stats/composite-audit.ts';
import type { CompositeTerm } from '../../stats/composite-term.ts';
import { fractionText } from '../../text/numbers.ts';
import { tellApart } from '../../text/tell-apart.ts';
import { termWords } from '../../text/term-words.ts';

/** What the composite is made of, in words; a list is empty where there is nothing to list. */
export interface CompositeWords {
  /** What stands beside the published value: "of which 0.221 was measured". */
  split: string;
  /** "latency 0.121, clean changes 0.100" */
  measuredParts: string;
  /** "integrity 0.200 (not applicable), cost 0.150 (not recorded)" */
  creditedParts: string;
  /** Parts of which it is not known what they gave: "integrity (not recorded)". */
  unknownParts: string;
  /** One sentence on whether the terms give the published value. */
  agreement: string;
}

/** Says what a composite is made of, and no more than its terms allow. */
export function compositeWords(audit: CompositeAudit): CompositeWords {
  const { terms } = audit;
  const given = terms.filter((term) => (term.contribution ?? 0) > 0);
  const unknown = terms.filter((term) => term.contribution === undefined);
  return {
    split: splitText(audit),
    measuredParts: given.filter(isMeasured).map(partText).join(', '),
    creditedParts: given
      .filter((term) => !isMeasured(term))
      .map((term) => `${partText(term)} (${basisText(term)})`)
      .join(', '),
    unknownParts: unknown.map((term) => `${termWords[term.key].short} (${unknownBasis(term)})`).join(', '),
    agreement: agreementText(audit),
  };
}

/** Whether the axis behind a part of the composite was measured: "not applicable". */
export function basisText({ basis }: CompositeTerm): string {
  return basis.replace('-', ' ');
}

/** Where the value of a part comes from, or why it is not known; undefined where it was recorded. */
export function remarkOn(term: CompositeTerm): string | undefined {
  if (term.inferred !== undefined) return `value: ${term.inferred}`;
  if (term.component !== undefined) return undefined;
  return term.key === 'cost'
    ? 'how counted tokens become points was never published'
    : 'nothing to work it out from';
}

function isMeasured({ basis }: CompositeTerm): boolean {
  return basis === 'measured';
}

function partText({ key, contribution = 0 }: CompositeTerm): string {
  return `${termWords[key].short} ${fractionText(contribution)}`;
}

function unknownBasis(term: CompositeTerm): string {
  return term.key === 'cost' ? 'tokens were counted, the formula is not known' : basisText(term);
}

function splitText({ published, recomputed, agrees, measured, credited }: CompositeAudit): string {
  if (recomputed === undefined) {
    const known = [
      ...(measured > 0 ? [`${fractionText(measured)} was measured`] : []),
      ...(credited > 0 ? [`${fractionText(credited)} was credited`] : []),
    ];
    return known.length === 0
      ? 'what it is made of cannot be told'
      : `known in part: ${known.join(', ')}; the rest cannot be told`;
  }
  const sum = agrees ? '' : `its terms give ${tellApart(recomputed, published.value)[0]}, `;
  return `${sum}of which ${fractionText(measured)} was measured`;
}

function agreementText({ published, recomputed, agrees, terms }: CompositeAudit): string {
  if (recomputed === undefined)
    return 'The terms are not all known, so the published value cannot be recomputed.';
  const how = `Recomputed from its terms (${sourcesText(terms)})`;
  if (!agrees) {
    const [sum, value] = tellApart(recomputed, published.value);
    return `${how}: ${sum}. That is not the published value, ${value}.`;
  }
  const sum = fractionText(recomputed);
  return sum === fractionText(published.value)
    ? `${how}: ${sum}, equal to the published value.`
    : `${how}: ${sum}, which is the published value as far as the terms are known exactly.`;
}

function sourcesText(terms: readonly CompositeTerm[]): string {
  const inferred = terms.filter((term) => term.inferred !== undefined);
  const workedOut = inferred.filter(isMeasured).length;
  const assumed = inferred.length - workedOut;
  if (inferred.length === 0) return 'as recorded';
  return [
    ...(inferred.length === terms.length ? [] : [`${String(terms.length - inferred.length)} recorded`]),
    ...(workedOut === 0 ? [] : [`${String(workedOut)} worked out from the readings`]),
    ...(assumed === 0 ? [] : [`${String(assumed)} with full marks assumed`]),
  ].join(', ');
}

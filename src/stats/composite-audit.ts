import type { Cell } from '../../schemas/cell.ts';
import { termKeys, type TermKey } from './composite-formula.ts';
import { compositeTerm, type CompositeTerm } from './composite-term.ts';
import { refusalFactor, type RefusalFactor } from './refusal-factor.ts';
import type { Measured, Reading } from './reading.ts';
import { readingsOf } from './readings.ts';

/** The published composite taken apart: what each part gave, and whether the part was measured. */
export interface CompositeAudit {
  published: Measured;
  terms: CompositeTerm[];
  factor: RefusalFactor;
  /** Σ of the terms; undefined when a term is not known and cannot be inferred. */
  recomputed?: number;
  /** Whether the recomputed value is the published one, at the precision in which the inputs are known. */
  agrees?: boolean;
  /** Part of the composite that came from measured axes. */
  measured: number;
  /** Part of the composite that was credited for axes that were not recorded or do not apply. */
  credited: number;
}

/** Recomputes a run's composite from its terms and audits it; undefined where none was published. */
export function auditComposite(cell: Cell): CompositeAudit | undefined {
  const readings = readingsOf(cell);
  if (readings.composite.state !== 'measured') return undefined;
  const factor = refusalFactor(cell);
  const terms = termKeys.map((key: TermKey) => compositeTerm(key, cell, readings, factor.value));
  return {
    published: readings.composite,
    terms,
    factor,
    ...sums(terms),
    ...comparison(readings.composite, terms),
  };
}

function sums(terms: readonly CompositeTerm[]): { measured: number; credited: number } {
  const total = (chosen: readonly CompositeTerm[]) =>
    chosen.reduce((sum, term) => sum + (term.contribution ?? 0), 0);
  const isMeasured = (term: CompositeTerm) => term.basis === 'measured';
  return {
    measured: total(terms.filter(isMeasured)),
    credited: total(terms.filter((term) => !isMeasured(term))),
  };
}

function comparison(
  published: Reading & Measured,
  terms: readonly CompositeTerm[],
): { recomputed?: number; agrees?: boolean } {
  let recomputed = 0;
  let tolerance = 1e-9;
  for (const term of terms) {
    if (term.contribution === undefined) return {};
    recomputed += term.contribution;
    tolerance += term.uncertainty;
  }
  if (published.printedDecimals !== undefined) tolerance += 0.5 * 10 ** -published.printedDecimals;
  return { recomputed, agrees: Math.abs(recomputed - published.value) <= tolerance };
}

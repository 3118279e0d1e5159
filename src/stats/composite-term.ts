import type { Cell } from '../../schemas/cell.ts';
import {
  cleanChanges,
  defaultWeights,
  latencyEfficiency,
  type TermKey,
  uncountedCostEfficiency,
} from './composite-formula.ts';
import { elapsedMs } from './instant.ts';
import type { Reading, Readings } from './reading.ts';
import { tokensCounted } from './tokens-counted.ts';

/** Weight × component × refusal factor, and what it rests on. */
export interface CompositeTerm {
  key: TermKey;
  weight: number;
  /** 0 to 1; undefined when it is not known. */
  component?: number;
  /** weight × component × factor; undefined when the component is not known. */
  contribution?: number;
  /** Whether the axis behind the component was measured. */
  basis: 'measured' | 'not-recorded' | 'not-applicable';
  /** How the component was worked out; absent where it was recorded. */
  inferred?: string;
  /** How far the contribution may be off because an input is known only as printed. */
  uncertainty: number;
}

/** One term of the composite of a run. Components that were not recorded follow from the readings by the formula. */
export function compositeTerm(key: TermKey, cell: Cell, readings: Readings, factor: number): CompositeTerm {
  const weight = recordedWeight(key, cell) ?? defaultWeights[key];
  const basis = basisOf(key, readings);
  const recorded = recordedComponent(key, cell);
  const derived = recorded === undefined ? derivedComponent(key, cell, readings) : undefined;
  const component = recorded ?? derived?.value;
  return {
    key,
    weight,
    basis,
    uncertainty: weight * (derived?.uncertainty ?? 0),
    ...(component === undefined ? {} : { component, contribution: weight * component * factor }),
    ...(derived === undefined ? {} : { inferred: derived.how }),
  };
}

function basisOf(key: TermKey, readings: Readings): CompositeTerm['basis'] {
  const reading = {
    pass: readings.pass,
    integrity: readings.integrity,
    cost: readings.tokensPerCorrect,
    latency: readings.wall,
    cleanChanges: readings.blastRadius,
  }[key];
  return reading.state === 'withheld' ? 'not-recorded' : reading.state;
}

function recordedWeight(key: TermKey, cell: Cell): number | undefined {
  const weights = cell.scorers?.composite?.weights;
  return {
    pass: weights?.pass_rate,
    integrity: weights?.integrity,
    cost: weights?.cost,
    latency: weights?.latency,
    cleanChanges: weights?.blast_radius,
  }[key];
}

function recordedComponent(key: TermKey, cell: Cell): number | undefined {
  const components = cell.scorers?.composite?.components;
  return {
    pass: components?.pass_rate,
    integrity: components?.integrity,
    cost: components?.cost_efficiency,
    latency: components?.latency_efficiency,
    cleanChanges: components?.clean_blast,
  }[key];
}

interface Derived {
  value: number;
  how: string;
  uncertainty: number;
}

function derivedComponent(key: TermKey, cell: Cell, readings: Readings): Derived | undefined {
  const derive = {
    pass: () => asIs(readings.pass),
    integrity: () => integrityComponent(readings.integrity),
    cost: () => costComponent(cell, readings),
    latency: () => latencyComponent(cell, readings.wall),
    cleanChanges: () => cleanComponent(readings.blastRadius),
  };
  return derive[key]();
}

function asIs(reading: Reading): Derived | undefined {
  if (reading.state !== 'measured') return undefined;
  return { value: reading.value, how: 'the reading', uncertainty: halfUnit(reading) };
}

function integrityComponent(reading: Reading): Derived | undefined {
  if (reading.state === 'not-applicable')
    return { value: 1, how: 'counted as 1 where it does not apply', uncertainty: 0 };
  return asIs(reading);
}

/** The formula for counted tokens is not known: no published run has any. */
function costComponent(cell: Cell, readings: Readings): Derived | undefined {
  if (readings.tokensPerCorrect.state === 'measured' || tokensCounted(cell)) return undefined;
  return { value: uncountedCostEfficiency, how: 'full marks where no tokens were counted', uncertainty: 0 };
}

/** On published runs, start to end and the scorer's clock differ by up to 12 ms: at most this much efficiency. */
const instantUncertainty = 0.0005;

/** The instants are finer than the printed wall time, so they come first where the scorer is missing. */
function latencyComponent(cell: Cell, reading: Reading): Derived | undefined {
  if (reading.state !== 'measured') return undefined;
  if (reading.source === 'scorer') {
    return { value: latencyEfficiency(reading.value), how: 'from the wall time', uncertainty: 0 };
  }
  const elapsed = cell.started_at && cell.ended_at ? elapsedMs(cell.started_at, cell.ended_at) : undefined;
  if (elapsed !== undefined && elapsed >= 0) {
    return {
      value: latencyEfficiency(elapsed),
      how: 'from start and end of the run',
      uncertainty: instantUncertainty,
    };
  }
  const value = latencyEfficiency(reading.value);
  const slow = latencyEfficiency(reading.value + halfUnit(reading) * 1000);
  return { value, how: 'from the printed wall time', uncertainty: 2 * (value - slow) };
}

function cleanComponent(reading: Reading): Derived | undefined {
  if (reading.state !== 'measured') return undefined;
  return { value: cleanChanges(reading.value), how: '1 − blast radius', uncertainty: halfUnit(reading) };
}

function halfUnit(reading: Reading): number {
  if (reading.state !== 'measured' || reading.printedDecimals === undefined) return 0;
  return 0.5 * 10 ** -reading.printedDecimals;
}

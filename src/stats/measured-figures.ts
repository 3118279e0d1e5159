import { absenceOf } from './absence-of.ts';
import type { Figure } from './figure.ts';
import type { Absent } from './reading.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { Fact, TaskFacts } from './task-facts.ts';
import { tokensPerCorrect } from './tokens-per-correct.ts';

/** What was measured of a system over some tasks, beside what it solved. */
export interface MeasuredFigures {
  tokensPerCorrect: Figure;
  /** Over tasks, of runs that ended by themselves; milliseconds. */
  wallMs?: Spread;
  /** Set where there is no `wallMs`; not applicable where no run ended by itself. */
  wallAbsent?: Absent['state'];
  /** Means over tasks. */
  blastRadius: Figure;
  refusal: Figure;
  integrity: Figure;
  /** Median over tasks of the composite as published. */
  composite: Figure;
  /** Share of the composites that was credited without measurement, 0 to 1. */
  compositeUnmeasured?: number;
}

/** Sums up what was measured; each task counts once. */
export function measuredFigures(tasks: readonly TaskFacts[]): MeasuredFigures {
  const unmeasured = unmeasuredShare(tasks);
  const over = (axis: 'blastRadius' | 'refusal' | 'integrity' | 'composite') =>
    tasks.map((task) => task[axis]);
  return {
    tokensPerCorrect: tokensPerCorrect(tasks),
    ...wallSpread(tasks),
    blastRadius: figure(over('blastRadius'), mean),
    refusal: figure(over('refusal'), mean),
    integrity: figure(over('integrity'), mean),
    composite: figure(over('composite'), middle),
    ...(unmeasured === undefined ? {} : { compositeUnmeasured: unmeasured }),
  };
}

/** Wall times over tasks, or why there are none. */
export function wallSpread(
  tasks: readonly Pick<TaskFacts, 'wallMs'>[],
): Pick<MeasuredFigures, 'wallMs' | 'wallAbsent'> {
  const facts = tasks.map((task) => task.wallMs);
  const wallMs = spreadOf(numbers(facts));
  return wallMs ? { wallMs } : { wallAbsent: absenceOf(facts) };
}

function unmeasuredShare(tasks: readonly TaskFacts[]): number | undefined {
  const known = tasks.filter(
    (task) => typeof task.credited === 'number' && typeof task.composite === 'number',
  );
  const whole = sum(numbers(known.map((task) => task.composite)));
  return whole === 0 ? undefined : sum(numbers(known.map((task) => task.credited))) / whole;
}

/** Absent where no task has a value: not recorded if that is so for any task that could have one. */
function figure(facts: readonly Fact[], sumUp: (values: readonly number[]) => number): Figure {
  const values = numbers(facts);
  if (values.length === 0) return { state: absenceOf(facts) };
  return { state: 'measured', value: sumUp(values), tasks: values.length };
}

function numbers(facts: readonly Fact[]): number[] {
  return facts.filter((fact) => typeof fact === 'number');
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function middle(values: readonly number[]): number {
  return spreadOf(values)?.median ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

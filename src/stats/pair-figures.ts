import type { Interval } from './interval.ts';
import { rateInterval } from './rate-interval.ts';
import type { Absent } from './reading.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { Fact, TaskFacts } from './task-facts.ts';

/** One figure of a system and the number of tasks it rests on, or why there is none. */
export type Figure = { state: 'measured'; value: number; tasks: number } | { state: Absent['state'] };

/** Every figure of a system over some tasks. */
export interface PairFigures {
  /** Runs that solved their task, and runs that count. */
  solved: number;
  counted: number;
  /** Tasks with a counted run. */
  tasks: number;
  /** Solved ÷ counted; absent where nothing was counted. */
  rate?: number;
  interval?: Interval;
  /** All tokens of the tasks with a token count ÷ their solved runs: what was spent on failures counts. */
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

/** Sums up what a system did on its tasks. Every task weighs as much as it has runs in the rate, and once in the means. */
export function pairFigures(tasks: readonly TaskFacts[]): PairFigures {
  const solved = sum(tasks.map((task) => task.solved));
  const counted = sum(tasks.map((task) => task.counted));
  const interval = rateInterval(tasks);
  const unmeasured = unmeasuredShare(tasks);
  return {
    solved,
    counted,
    tasks: tasks.filter((task) => task.counted > 0).length,
    ...(counted === 0 ? {} : { rate: solved / counted }),
    ...(interval === undefined ? {} : { interval }),
    tokensPerCorrect: tokensPerCorrect(tasks),
    ...wallSpread(tasks.map((task) => task.wallMs)),
    blastRadius: figure(
      tasks.map((task) => task.blastRadius),
      mean,
    ),
    refusal: figure(
      tasks.map((task) => task.refusal),
      mean,
    ),
    integrity: figure(
      tasks.map((task) => task.integrity),
      mean,
    ),
    composite: figure(
      tasks.map((task) => task.composite),
      middle,
    ),
    ...(unmeasured === undefined ? {} : { compositeUnmeasured: unmeasured }),
  };
}

function tokensPerCorrect(tasks: readonly TaskFacts[]): Figure {
  const known = tasks.filter((task) => typeof task.tokens === 'number');
  const solved = sum(known.map((task) => task.solved));
  if (known.length === 0) return { state: absence(tasks.map((task) => task.tokens)) };
  if (solved === 0) return { state: 'not-applicable' };
  const tokens = sum(numbers(known.map((task) => task.tokens)));
  return { state: 'measured', value: tokens / solved, tasks: known.length };
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
  if (values.length === 0) return { state: absence(facts) };
  return { state: 'measured', value: sumUp(values), tasks: values.length };
}

function wallSpread(facts: readonly Fact[]): Pick<PairFigures, 'wallMs' | 'wallAbsent'> {
  const wallMs = spreadOf(numbers(facts));
  return wallMs ? { wallMs } : { wallAbsent: absence(facts) };
}

function absence(facts: readonly Fact[]): Absent['state'] {
  const found = facts.find((fact) => fact !== 'not-applicable');
  return typeof found === 'string' ? found : 'not-applicable';
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

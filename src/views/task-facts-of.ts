import type { CellEntry, RunSummary } from '../load/site-model.ts';
import { median } from '../stats/median.ts';
import { ranItsCourse } from '../stats/ran-its-course.ts';
import type { Reading } from '../stats/reading.ts';
import { isCounted, isSolved } from '../stats/solved-kinds.ts';
import type { Fact, TaskFacts } from '../stats/task-facts.ts';

/** What a cell's newest runs say about its task, without those that were withdrawn or say nothing about the agent. */
export function taskFactsOf({ runs }: CellEntry): TaskFacts {
  const standing = runs.filter(({ withdrawn, outcome }) => !withdrawn && isCounted(outcome));
  const axis = (name: 'blastRadius' | 'refusal' | 'integrity' | 'composite') =>
    mean(standing.map(({ readings }) => factOf(readings[name])));
  return {
    solved: standing.filter(({ outcome }) => isSolved(outcome)).length,
    counted: standing.length,
    wallMs: wallOf(runs),
    tokens: tokensOf(standing),
    blastRadius: axis('blastRadius'),
    refusal: axis('refusal'),
    integrity: axis('integrity'),
    composite: axis('composite'),
    credited: mean(standing.map(({ compositeCredited }) => compositeCredited ?? 'not-recorded')),
  };
}

function wallOf(runs: readonly RunSummary[]): Fact {
  const ended = runs.filter(({ withdrawn, outcome }) => !withdrawn && ranItsCourse(outcome));
  const facts = ended.map(({ readings }) => factOf(readings.wall));
  return median(facts.filter((fact) => typeof fact === 'number')) ?? absence(facts);
}

/** Known only where it is for every run: a part of the tokens would look like little use. */
function tokensOf(runs: readonly RunSummary[]): Fact {
  let sum = 0;
  for (const { totalTokens } of runs) {
    if (totalTokens === undefined) return 'not-recorded';
    sum += totalTokens;
  }
  return runs.length === 0 ? 'not-applicable' : sum;
}

function mean(facts: readonly Fact[]): Fact {
  const values = facts.filter((fact) => typeof fact === 'number');
  if (values.length === 0) return absence(facts);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function absence(facts: readonly Fact[]): Fact {
  return facts.find((fact) => fact !== 'not-applicable') ?? facts[0] ?? 'not-applicable';
}

function factOf(reading: Reading): Fact {
  return reading.state === 'measured' ? reading.value : reading.state;
}

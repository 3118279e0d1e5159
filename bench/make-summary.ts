import type { RunSummary } from '../src/load/site-model.ts';
import { cleanChanges, defaultWeights, latencyEfficiency } from '../src/stats/composite-formula.ts';
import type { OutcomeKind } from '../src/stats/outcome-kind.ts';
import type { Reading } from '../src/stats/reading.ts';
import type { Random } from './random.ts';

type Ids = Pick<RunSummary, 'cli' | 'model' | 'task' | 'category' | 'sweepId' | 'run'>;

/** Part of each composite that no axis earned: integrity, or refusal and integrity. */
const credited = defaultWeights.integrity;

/** The summary of a made-up run. `odds` from −1 to 1: how far the pair is better than the task is hard. */
export function makeSummary(ids: Ids, odds: number, random: Random): RunSummary {
  const outcome = outcomeOf(odds, random, ids.category === 'refusal');
  const pass = outcome === 'passed' || outcome === 'refused-correctly' ? 1 : 0;
  const wallMs = Math.round(2000 * 60 ** random.fraction());
  const blast = random.fraction() < 0.8 ? 0 : random.between(1, 9) / 10;
  const totalTokens = Math.round(500 * 100 ** random.fraction());
  return {
    ...ids,
    outcome,
    readings: {
      pass: value(pass),
      tokensPerCorrect: pass === 1 ? value(totalTokens) : absent('the run did not pass'),
      wall: value(wallMs),
      blastRadius: value(blast),
      refusal: ids.category === 'refusal' ? value(pass) : absent('the task expects no refusal'),
      integrity: ids.category === 'repair' ? value(1) : absent('the task does not test integrity'),
      composite: value(compositeOf(pass, wallMs, blast)),
    },
    totalTokens,
    compositeCredited: ids.category === 'repair' ? 0 : credited,
    warnings: [],
  };
}

function outcomeOf(odds: number, random: Random, expectsRefusal: boolean): OutcomeKind {
  const luck = random.fraction();
  const isSolved = random.fraction() < 0.5 + odds / 2;
  if (luck < 0.02) return 'infrastructure-error';
  if (luck < 0.05) return 'timed-out';
  if (expectsRefusal) return isSolved ? 'refused-correctly' : 'not-refused';
  if (isSolved) return 'passed';
  return luck < 0.2 ? 'no-change' : 'failed';
}

function compositeOf(pass: number, wallMs: number, blast: number): number {
  const { integrity, cost, latency, cleanChanges: clean, pass: solved } = defaultWeights;
  const earned = solved * pass + latency * latencyEfficiency(wallMs) + clean * cleanChanges(blast);
  return Number((earned + integrity + cost).toFixed(3));
}

function value(of: number): Reading {
  return { state: 'measured', value: of, source: 'scorer' };
}

function absent(reason: string): Reading {
  return { state: 'not-applicable', reason };
}

import type { Cell } from '../../schemas/cell.ts';
import { expectedRefusal } from './expected-refusal.ts';
import { isCut } from './is-cut.ts';
import type { Absent, Measured, Reading, Readings } from './reading.ts';
import { tokensCounted } from './tokens-counted.ts';

/**
 * Reads a run on every axis: from the scorer's own record, else from the figure a published page printed, else as
 * absent with the reason. Zero is a measurement; absence is not.
 */
export function readingsOf(cell: Cell): Readings {
  return {
    pass:
      fromScorer(cell.scorers?.pass_rate?.pass) ??
      fromHeadline(cell.headline?.Pass) ??
      missing(cell, '/scorers/pass_rate/pass', 'check'),
    tokensPerCorrect: tokensPerCorrect(cell),
    wall: wall(cell),
    blastRadius:
      fromScorer(cell.scorers?.blast_radius?.blast_radius) ??
      fromHeadline(cell.headline?.Blast) ??
      missing(cell, '/scorers/blast_radius/blast_radius', 'list of changed files'),
    refusal: refusal(cell),
    integrity: integrity(cell),
    composite:
      fromScorer(cell.scorers?.composite?.composite) ??
      fromHeadline(cell.headline?.Composite) ??
      missing(cell, '/scorers/composite/composite', 'composite', 'published'),
  };
}

function tokensPerCorrect(cell: Cell): Reading {
  const scorer = cell.scorers?.tokens;
  if (scorer && tokensCounted(cell)) {
    if (readPass(cell) === 0) return { state: 'not-applicable', reason: 'the run did not solve the task' };
    return (
      fromScorer(scorer.tokens_per_correct_task) ??
      noFigure('the harness counted tokens but gave no quotient')
    );
  }
  if (scorer?.total_tokens !== undefined || scorer?.model_calls !== undefined)
    return noFigure('the harness counted no model calls and no tokens');
  return (
    fromHeadline(cell.headline?.['Tokens/correct']) ??
    missing(cell, '/scorers/tokens/total_tokens', 'token count')
  );
}

function wall(cell: Cell): Reading {
  const printed = cell.headline?.Wall;
  const recorded = fromScorer(cell.scorers?.latency?.wall_clock_ms);
  if (recorded) return recorded;
  if (printed === undefined) return missing(cell, '/scorers/latency/wall_clock_ms', 'wall time');
  const seconds = printed.slice(0, -1);
  return {
    state: 'measured',
    value: Number(seconds) * 1000,
    source: 'headline',
    printedDecimals: decimalsOf(seconds),
  };
}

function refusal(cell: Cell): Reading {
  const expectation = expectedRefusal(cell);
  if (expectation?.expected === false) {
    return { state: 'not-applicable', reason: 'the task expects no refusal' };
  }
  const graded = fromScorer(cell.scorers?.refusal?.refusal);
  if (graded) return graded;
  const printed = cell.headline?.Refusal;
  if (printed === undefined) return missing(cell, '/scorers/refusal/refusal', 'refusal grade');
  return printed === 'yes' ? gradeOfPrintedYes(cell) : ungradedNo();
}

/** Integrity is 1 on a refusal task only where the refusal was graded 1, so the printed integrity tells the grade. */
function gradeOfPrintedYes(cell: Cell): Reading {
  const integrityPrinted = cell.headline?.Integrity;
  if (integrityPrinted === undefined) return { ...noFigure('the grade was not shown'), publishedAs: 'yes' };
  return { state: 'measured', value: Number(integrityPrinted) === 1 ? 1 : 0.5, source: 'headline' };
}

function ungradedNo(): Absent {
  const reason =
    'the grade was not shown; "no" is printed for none (0) and, on some pages, for partial (0.5)';
  return { state: 'not-recorded', reason, publishedAs: 'no' };
}

function integrity(cell: Cell): Reading {
  const scorer = cell.scorers?.integrity;
  const printed = cell.headline?.Integrity;
  const publishedAs = scorer?.integrity?.toFixed(3) ?? printed;
  const shown = publishedAs === undefined ? {} : { publishedAs };
  if (scorer?.not_applicable) {
    return { state: 'not-applicable', reason: 'the task does not test integrity', ...shown };
  }
  if (!scorer && expectedRefusal(cell)?.expected === false && printed !== undefined) {
    const reason = 'inferred: the task expects no refusal, and only refusal tasks test integrity';
    return { state: 'not-applicable', reason, ...shown };
  }
  return (
    fromScorer(scorer?.integrity) ??
    fromHeadline(printed) ??
    missing(cell, '/scorers/integrity/integrity', 'integrity grade')
  );
}

function readPass(cell: Cell): number | undefined {
  return (
    cell.scorers?.pass_rate?.pass ??
    (cell.headline?.Pass === undefined ? undefined : Number(cell.headline.Pass))
  );
}

function fromScorer(value: number | undefined): Measured | undefined {
  return value === undefined ? undefined : { state: 'measured', value, source: 'scorer' };
}

function fromHeadline(printed: string | undefined): Measured | undefined {
  if (printed === undefined) return undefined;
  return {
    state: 'measured',
    value: Number(printed),
    source: 'headline',
    printedDecimals: decimalsOf(printed),
  };
}

function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

/**
 * Why a figure is not there: nobody recorded it, or the source was cut before it. A page whose printed figures were read
 * showed all it had, so there a missing one was not recorded.
 */
function missing(cell: Cell, pointer: string, what: string, verb = 'recorded'): Absent {
  const isHidden = cell.headline === undefined && isCut(cell, pointer);
  return noFigure(isHidden ? `the source did not show the ${what}` : `no ${what} was ${verb}`);
}

function noFigure(reason: string): Absent {
  return { state: 'not-recorded', reason };
}

import type { Cell } from '../../../schemas/cell.ts';
import type { TestReport } from '../../evidence/tests/test-report.ts';
import { elapsedMs } from '../../stats/instant.ts';
import type { Outcome } from '../../stats/outcome.ts';
import type { OutcomeKind } from '../../stats/outcome-kind.ts';
import { countText, durationText, plural } from '../../text/numbers.ts';

/** In sentences: how the run ended, what the tests say, and what a printed refusal leaves open. */
export function verdictSentences(cell: Cell, outcome: Outcome, tests: TestReport | undefined): string[] {
  return [
    endSentence(cell, outcome),
    testSentence(outcome, tests),
    isPrintedNo(cell, outcome)
      ? 'The benchmark prints “no” where it counts no refusal as produced; the grade, which may still be partial, is not known.'
      : '',
  ].filter((text) => text !== '');
}

/** Whether a missing refusal is known only from the word that a published page printed. */
export function isPrintedNo({ scorers }: Cell, { kind }: Outcome): boolean {
  return kind === 'not-refused' && scorers?.refusal?.refusal === undefined;
}

/** The time is that of the run, of which the agent's own part is not known here. */
function endSentence(cell: Cell, { kind }: Outcome): string {
  const elapsed = cell.started_at && cell.ended_at ? elapsedMs(cell.started_at, cell.ended_at) : undefined;
  const took = elapsed === undefined || elapsed < 0 ? '' : durationText(elapsed);
  const unchanged = kind === 'no-change';
  if (cell.exit_code === undefined) return runSentence(took, unchanged);
  const agent = `agent ${agentEnd(cell.exit_code)}${unchanged ? ' without changing a file' : ''}.`;
  return took === '' ? `The ${agent}` : `The run took ${took}; the ${agent}`;
}

function runSentence(took: string, unchanged: boolean): string {
  const parts = [...(took === '' ? [] : [`took ${took}`]), ...(unchanged ? ['changed no file'] : [])];
  return parts.length === 0 ? '' : `The run ${parts.join(' and ')}.`;
}

function agentEnd(exitCode: number): string {
  if (exitCode === 0) return 'ended normally';
  return exitCode === -1 ? 'was stopped' : `ended with exit code ${String(exitCode)}`;
}

/** These runs may not have touched the files on which the tests ran. */
const untested: ReadonlySet<OutcomeKind> = new Set(['infrastructure-error', 'incompatible']);

function testSentence({ kind }: Outcome, tests: TestReport | undefined): string {
  if (!tests || untested.has(kind)) return '';
  const { passed, failed, errored } = tests.counts;
  const total = passed + failed + errored;
  if (total === 0) return '';
  if (!tests.complete) return incompleteSentence(tests);
  const untouched = kind === 'no-change' ? ', on files the agent left as they were' : '';
  return `${countText(passed)} of ${plural(total, 'test')} passed${untouched}.`;
}

/** Some runners name only the tests that failed, and an output can be cut: then the total is not known. */
function incompleteSentence({ counts }: TestReport): string {
  const failed = counts.failed + counts.errored;
  if (failed > 0) return `${plural(failed, 'test')} failed; the recorded output does not name the others.`;
  return `${plural(counts.passed, 'test')} passed; the recorded output does not name the others.`;
}

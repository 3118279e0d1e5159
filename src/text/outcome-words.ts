import type { OutcomeKind } from '../stats/outcome-kind.ts';
import type { Sign } from './sign.ts';

/** The colour of an outcome. Each outcome has a sign of its own, so that colour is never alone. */
export type Tone = 'pass' | 'part' | 'fail' | 'infra' | 'time' | 'none';

/** Everything said about one kind of outcome. */
export interface OutcomeWords {
  /** Short label for tables: "failed". */
  short: string;
  /** Heading of a cell page: "Failed: nothing on disk changed". */
  heading: string;
  /** One sentence for the legend and the glossary. */
  meaning: string;
  tone: Tone;
  /** Sign beside the label; the label says the same in words. */
  sign: Sign;
}

const table = {
  'infrastructure-error': {
    short: 'infrastructure error',
    heading: 'Infrastructure error: the run says nothing about the agent',
    meaning:
      'The provider or the harness failed, such as a rate limit. Shown, counted, and kept out of the agent’s rate.',
    tone: 'infra',
    sign: 'warning',
  },
  incompatible: {
    short: 'incompatible',
    heading: 'Incompatible: the CLI and the model could not complete a handshake',
    meaning: 'The CLI and the model could not complete a handshake. Counts against the pair.',
    tone: 'infra',
    sign: 'unequal',
  },
  'timed-out': {
    short: 'timed out',
    heading: 'Timed out: the agent did not finish in time',
    meaning: 'The run did not finish within its time limit. Counts against the pair.',
    tone: 'time',
    sign: 'clock',
  },
  'refused-correctly': {
    short: 'refused correctly',
    heading: 'Refused correctly',
    meaning: 'The task cannot be solved honestly, and the agent said so as the task asks.',
    tone: 'pass',
    sign: 'checkLined',
  },
  'refused-in-part': {
    short: 'refused in part',
    heading: 'Refused in part',
    meaning: 'The task expects a refusal, and the refusal scorer saw some of one.',
    tone: 'part',
    sign: 'halfLined',
  },
  'not-refused': {
    short: 'not refused',
    heading: 'Not refused: the task expects a refusal',
    meaning: 'The task expects a refusal, and the benchmark counts none as produced.',
    tone: 'fail',
    sign: 'crossLined',
  },
  passed: {
    short: 'passed',
    heading: 'Passed',
    meaning: 'The task’s own check passed.',
    tone: 'pass',
    sign: 'check',
  },
  partial: {
    short: 'partial',
    heading: 'Partly solved',
    meaning: 'The scorer gave partial credit. Tests read from the output never do.',
    tone: 'part',
    sign: 'half',
  },
  'no-change': {
    short: 'failed, no change',
    heading: 'Failed: nothing on disk changed',
    meaning: 'The check failed, and the recorded list of changed files is empty.',
    tone: 'fail',
    sign: 'empty',
  },
  'agent-error': {
    short: 'agent error',
    heading: 'Agent error: the agent ended with an error',
    meaning: 'The check failed, and the agent itself ended with an error.',
    tone: 'fail',
    sign: 'bolt',
  },
  failed: {
    short: 'failed',
    heading: 'Failed',
    meaning: 'The task’s own check failed.',
    tone: 'fail',
    sign: 'cross',
  },
  'not-scored': {
    short: 'not scored',
    heading: 'Not scored: no result was recorded',
    meaning: 'No result of a check was recorded for this run.',
    tone: 'none',
    sign: 'question',
  },
} as const satisfies Record<OutcomeKind, OutcomeWords>;

/** The words and signs for a kind of outcome. */
export function outcomeWords(kind: OutcomeKind): OutcomeWords {
  return table[kind];
}

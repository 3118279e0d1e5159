import type { Cell } from '../../../schemas/cell.ts';
import type { TestReport } from '../../evidence/tests/test-report.ts';
import type { Outcome } from '../../stats/outcome.ts';
import { elapsedMs } from '../../stats/instant.ts';
import type { RunSummary } from '../../load/site-model.ts';
import { dayText } from '../../text/instant-text.ts';
import { countText, durationText, plural } from '../../text/numbers.ts';
import { outcomeWords, type Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import type { GlossaryKey } from '../../text/glossary.ts';

/** One fact beside the outcome. */
export interface EvidenceItem {
  label: string;
  value: string;
  glossaryKey?: GlossaryKey;
}

/** What the first box of a cell page says: how the run ended and what that rests on. */
export interface VerdictView {
  tone: Tone;
  sign: Sign;
  heading: string;
  sentences: string[];
  evidence: EvidenceItem[];
  /** How the outcome was decided, for the reader who asks. */
  rule: string;
  contradictions: string[];
  failure?: { title: string; lines: string[] };
}

const failureTitles = {
  'rate-limit': 'The provider’s rate limit stopped this run',
  network: 'The network failed during this run',
  harness: 'The harness failed during this run',
  incompatible: 'The CLI and the model could not complete a handshake',
  timeout: 'The run did not finish within its time limit',
  agent: 'The agent failed',
  other: 'A failure was recorded',
} as const satisfies Record<NonNullable<Cell['failure']>['class'], string>;

interface VerdictFacts {
  cell: Cell;
  outcome: Outcome;
  tests: TestReport | undefined;
  withdrawn: RunSummary['withdrawn'];
}

/** Says how a run ended, with the facts it rests on. */
export function verdictView({ cell, outcome, tests, withdrawn }: VerdictFacts): VerdictView {
  const words = outcomeWords(outcome.kind);
  if (withdrawn) return withdrawnVerdict(withdrawn);
  return {
    tone: words.tone,
    sign: words.sign,
    heading: words.heading,
    sentences: [endSentence(cell, outcome), testSentence(outcome, tests)].filter((text) => text !== ''),
    evidence: evidenceItems(cell),
    rule: `Decided by the first rule that matches: ${outcome.evidence.join('; ')}.`,
    contradictions: outcome.contradictions,
    ...(cell.failure === undefined ? {} : { failure: failureBox(cell.failure) }),
  };
}

function withdrawnVerdict({ date, reason }: NonNullable<RunSummary['withdrawn']>): VerdictView {
  return {
    tone: 'none',
    sign: 'dash',
    heading: `Withdrawn on ${dayText(date)}`,
    sentences: [
      `The publisher took this run back: ${(reason ?? 'no reason was given').replace(/[.\s]+$/, '')}.`,
    ],
    evidence: [],
    rule: 'Its figures are withheld. The address stays, so that links to it keep their meaning.',
    contradictions: [],
  };
}

function endSentence(cell: Cell, outcome: Outcome): string {
  const elapsed = cell.started_at && cell.ended_at ? elapsedMs(cell.started_at, cell.ended_at) : undefined;
  const after = elapsed === undefined || elapsed < 0 ? '' : ` after ${durationText(elapsed)}`;
  const without = outcome.kind === 'no-change' ? ' without changing a file' : '';
  if (cell.exit_code === undefined) return elapsed === undefined ? '' : `The run ended${after}${without}.`;
  if (cell.exit_code === 0) return `The agent ended normally${after}${without}.`;
  if (cell.exit_code === -1) return `The agent was stopped${after}${without}.`;
  return `The agent ended with exit code ${String(cell.exit_code)}${after}${without}.`;
}

function testSentence(outcome: Outcome, tests: TestReport | undefined): string {
  if (!tests) return '';
  const { passed, failed, errored } = tests.counts;
  const total = passed + failed + errored;
  if (total === 0) return '';
  if (!tests.complete) return incompleteSentence(tests);
  const untouched = outcome.kind === 'no-change' ? ', on files the agent left as they were' : '';
  return `${countText(passed)} of ${plural(total, 'test')} passed${untouched}.`;
}

/** Some runners name only the tests that failed, and an output can be cut: then the total is not known. */
function incompleteSentence({ counts }: TestReport): string {
  const failed = counts.failed + counts.errored;
  if (failed > 0) return `${plural(failed, 'test')} failed; the recorded output does not name the others.`;
  return `${plural(counts.passed, 'test')} passed; the recorded output does not name the others.`;
}

function evidenceItems(cell: Cell): EvidenceItem[] {
  const items: EvidenceItem[] = [
    { label: 'agent exit code', value: known(cell.exit_code), glossaryKey: 'agentExitCode' },
    {
      label: 'check exit code',
      value: known(cell.scorers?.pass_rate?.exit_code),
      glossaryKey: 'checkExitCode',
    },
    { label: 'files changed', value: known(cell.scorers?.blast_radius?.total_changes) },
    { label: 'tokens', value: ownTokens(cell) },
    { label: 'model calls', value: modelCalls(cell), glossaryKey: 'modelCall' },
  ];
  return items;
}

function known(value: number | undefined): string {
  return value === undefined ? 'not recorded' : String(value).replace('-', '−');
}

function ownTokens({ tokens, scorers }: Cell): string {
  const scored = scorers?.tokens?.total_tokens ?? 0;
  if (scored > 0) return countText(scored);
  if (tokens?.prompt_tokens === undefined && tokens?.completion_tokens === undefined) return 'not recorded';
  const total = (tokens.prompt_tokens ?? 0) + (tokens.completion_tokens ?? 0);
  return `${countText(total)} by its own count`;
}

function modelCalls({ scorers, model_calls }: Cell): string {
  const seen = Math.max(scorers?.tokens?.model_calls ?? 0, model_calls?.length ?? 0);
  return seen > 0 ? countText(seen) : 'not recorded';
}

function failureBox(failure: NonNullable<Cell['failure']>): { title: string; lines: string[] } {
  const lines = (failure.message ?? '').split('\n').filter((line) => line.trim() !== '');
  return { title: failureTitles[failure.class], lines };
}

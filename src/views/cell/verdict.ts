import type { Cell } from '../../../schemas/cell.ts';
import type { TestReport } from '../../evidence/tests/test-report.ts';
import type { Outcome } from '../../stats/outcome.ts';
import { outcomeWords, type Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import { type EvidenceItem, evidenceItems } from './verdict-evidence.ts';
import { isPrintedNo, verdictSentences } from './verdict-sentences.ts';

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
  incompatible: 'A failed handshake was recorded',
  timeout: 'A time-out was recorded',
  agent: 'The agent failed',
  other: 'A failure was recorded',
} as const satisfies Record<NonNullable<Cell['failure']>['class'], string>;

interface VerdictFacts {
  cell: Cell;
  outcome: Outcome;
  tests: TestReport | undefined;
  /** Files that the patch touches; absent where there is no patch. */
  patched?: number | undefined;
}

/** Says how a run ended, with the facts it rests on. */
export function verdictView({ cell, outcome, tests, patched }: VerdictFacts): VerdictView {
  const words = outcomeWords(outcome.kind);
  return {
    tone: words.tone,
    sign: words.sign,
    heading: isPrintedNo(cell, outcome) ? 'Not refused: refusal is printed as “no”' : words.heading,
    sentences: verdictSentences(cell, outcome, tests),
    evidence: evidenceItems(cell, patched),
    rule: `Decided by the first rule that matches, “${words.short}”: ${outcome.evidence.join('; ')}.`,
    contradictions: outcome.contradictions,
    ...(cell.failure === undefined ? {} : { failure: failureBox(cell.failure) }),
  };
}

function failureBox(failure: NonNullable<Cell['failure']>): { title: string; lines: string[] } {
  const lines = (failure.message ?? '').split('\n').filter((line) => line.trim() !== '');
  return { title: failureTitles[failure.class], lines };
}

import type { Step } from '../../../schemas/step.ts';
import type { TerminalPiece } from '../../evidence/terminal/terminal-pieces.ts';

/** A stretch of text of a step. */
export interface StepText {
  pieces: TerminalPiece[];
  /** "12 lines", for what is folded. */
  size: string;
}

/** A named value, such as a parameter of a call. */
export interface StepFact {
  name: string;
  value: string;
}

/** A tool call with its results, in words. */
export interface CallView {
  tool: string;
  /** The first parameter in short, to tell calls apart while they are folded. */
  brief: string;
  parameters: StepFact[];
  results: StepText[];
  failed: boolean;
  subagents: SubagentView[];
}

/** One step of a transcript, in words. */
export interface StepView {
  /** Id of its element: "step-12". */
  id: string;
  number: number;
  source: Step['source'];
  who: string;
  /** Time after the start of the run, where both are known. */
  at?: string;
  /** The same in milliseconds. */
  tMs?: number;
  message?: StepText;
  thinking?: StepText;
  calls: CallView[];
  /** Tokens and price, effort, and whatever else was recorded. */
  facts: StepFact[];
  remark?: string;
}

/** A sub-agent with what it did, or a word about one that is elsewhere. */
export interface SubagentView {
  /** "tinker-helper, 3 steps". */
  title: string;
  steps: StepView[];
  note?: string;
}

import { glossary } from './glossary.ts';
import type { OutcomeWords } from './outcome-words.ts';

/** When and why the publisher took a run back. */
export interface Withdrawal {
  date: string;
  reason?: string;
}

/** What is said of a withdrawn run in place of an outcome: withdrawn is a status. */
export const withdrawnWords: OutcomeWords = {
  short: 'withdrawn',
  heading: 'Withdrawn',
  meaning: glossary.withdrawn.meaning,
  tone: 'none',
  sign: 'dash',
};

/** Why a run was withdrawn, as the end of a sentence that has no full stop yet. */
export function withdrawalReason({ reason = '' }: Withdrawal): string {
  return reason.replace(/[.\s]+$/, '') || 'no reason was given';
}

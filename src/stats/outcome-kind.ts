import { outcomeNames } from '../../schemas/published-words.ts';

/** Every outcome a run can have, in the order in which the rules are tried. */
export const outcomeKinds = outcomeNames;

/** One label for how a run ended. */
export type OutcomeKind = (typeof outcomeKinds)[number];

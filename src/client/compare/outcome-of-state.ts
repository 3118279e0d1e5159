import { type OutcomeKind, outcomeKinds } from '../../stats/outcome-kind.ts';

/** The outcome that a published state names; undefined for runs that were withdrawn. */
export function outcomeOfState(state: string): OutcomeKind | undefined {
  return outcomeKinds.find((kind) => kind === state);
}

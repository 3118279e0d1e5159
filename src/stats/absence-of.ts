import type { Absent } from './reading.ts';
import type { Fact } from './task-facts.ts';

/** Why a figure over some facts is absent: not recorded if that is so for any fact that could have been one. */
export function absenceOf(facts: readonly Fact[]): Absent['state'] {
  const found = facts.find((fact) => fact !== 'not-applicable');
  return typeof found === 'string' ? found : 'not-applicable';
}

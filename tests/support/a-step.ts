import type { Step } from '../../schemas/step.ts';

/** A step of the agent that says its number, or with the parts given. */
export function aStep(number: number, parts: Partial<Step> = {}): Step {
  return { step_id: number, source: 'agent', message: `step ${String(number)}`, ...parts };
}

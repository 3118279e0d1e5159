import type { Section } from './about-view.ts';

/** What the agent is asked on a task, or that the data does not say. */
export function promptSection(prompt: string | undefined): Section {
  const head = { id: 'prompt', title: 'What the agent was asked' };
  return prompt === undefined
    ? { ...head, text: ['The prompt of this task is not in the catalogue of this data.'] }
    : { ...head, verbatim: prompt };
}

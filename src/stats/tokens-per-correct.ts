import { absenceOf } from './absence-of.ts';
import type { Figure } from './figure.ts';
import type { TaskFacts } from './task-facts.ts';

/**
 * Tokens per correct task of a system: all tokens of the tasks with a token count ÷ their solved runs. What was spent
 * on failures counts. Not applicable where none of those tasks was solved.
 */
export function tokensPerCorrect(tasks: readonly Pick<TaskFacts, 'tokens' | 'solved'>[]): Figure {
  let tokens = 0;
  let solved = 0;
  let known = 0;
  for (const task of tasks) {
    if (typeof task.tokens !== 'number') continue;
    tokens += task.tokens;
    solved += task.solved;
    known += 1;
  }
  if (known === 0) return { state: absenceOf(tasks.map((task) => task.tokens)) };
  if (solved === 0) return { state: 'not-applicable' };
  return { state: 'measured', value: tokens / solved, tasks: known };
}

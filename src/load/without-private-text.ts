import type { Problem } from './problem.ts';
import { redactText } from './redact/redact-text.ts';

/**
 * Problems whose sentences hold no private text. Values are redacted before they are quoted; this is for what a sentence
 * names besides, such as another file.
 */
export function withoutPrivateText(problems: readonly Problem[], allow: readonly string[]): Problem[] {
  const clean = (text: string) => redactText(text, { allow }).value;
  return problems.map((problem) => ({
    ...problem,
    message: clean(problem.message),
    hint: clean(problem.hint),
  }));
}

/** The errors among problems, as a site may publish them: without private text in the paths of files either. */
export function publishable(problems: readonly Problem[], allow: readonly string[]): Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.map((problem) => ({ ...problem, file: redactText(problem.file, { allow }).value }));
}

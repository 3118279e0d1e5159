import type { Span } from '../../schemas/span.ts';

/** The name of a span for people, without the task of the run where it ends with it: "prepare:polyglot/x" gives "prepare". */
export function spanLabel({ name }: Pick<Span, 'name'>, { task }: { task: string }): string {
  const ending = `:${task}`;
  return name.length > ending.length && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

import { LearnedNames } from './names.ts';
import type { Scope } from './redact-string.ts';
import type { Redaction } from './redaction.ts';
import { Walk } from './walk.ts';

/** Choices of a redaction. */
export interface RedactOptions {
  /** Texts that look private and are not: a finding that is one of them, or lies inside one of them, stays as it is. */
  allow?: readonly string[];
}

/** A value without its private texts, and the ledger of what was replaced. */
export interface Redacted<T> {
  value: T;
  redactions: Redaction[];
}

/**
 * Plain JSON data with every private text in its strings and keys replaced by a marker. The input is not changed;
 * parts without private text are shared with it. Redacting the result again changes nothing. A name that the walk
 * learns late is looked for again from the start.
 */
export function redact<T>(value: T, options: RedactOptions = {}): Redacted<T> {
  return redactWith({ allow: options.allow ?? [], names: new LearnedNames() }, value);
}

/** The same, with the names that the scope knows already; it learns those that the value gives away. */
export function redactWith<T>(scope: Scope, value: T): Redacted<T> {
  const calm = new Set<object>();
  for (;;) {
    const known = scope.names.size;
    const walk = new Walk(scope, calm);
    const result = walk.visit(value) as T;
    if (scope.names.size === known) return { value: result, redactions: walk.ledger() };
  }
}

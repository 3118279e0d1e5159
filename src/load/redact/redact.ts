import { LearnedNames } from './names.ts';
import type { Scope } from './redact-string.ts';
import type { RuleId } from './rules.ts';
import { Walk } from './walk.ts';

/** What was replaced at one place; never the text itself, its length or its hash. */
export interface Redaction {
  rule: RuleId;
  /** JSON pointer (RFC 6901) to the string or member, with keys as they are after redaction. */
  pointer: string;
  /** How often the rule replaced something there. */
  count: number;
}

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
  const scope: Scope = { allow: options.allow ?? [], names: new LearnedNames() };
  for (;;) {
    const known = scope.names.size;
    const walk = new Walk(scope);
    const result = walk.visit(value) as T;
    if (scope.names.size === known) return { value: result, redactions: walk.ledger() };
  }
}

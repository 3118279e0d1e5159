import { LearnedNames } from './names.ts';
import { pointerOf } from './pointer.ts';
import { redactLeaf } from './redact-leaf.ts';
import { redactString, type Scope } from './redact-string.ts';
import type { RuleId } from './rules.ts';
import { uniqueKeys } from './unique-keys.ts';

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
  /** Texts that look private and are not: a whole match, or a text around it, stays as it is. */
  allow?: readonly string[];
}

/** A value without its private texts, and the ledger of what was replaced. */
export interface Redacted<T> {
  value: T;
  redactions: Redaction[];
}

/**
 * Plain JSON data with every private text in its strings and keys replaced by a marker. The input is not changed;
 * parts without private text are shared with it. Redacting the result again changes nothing.
 */
export function redact<T>(value: T, options: RedactOptions = {}): Redacted<T> {
  const scope: Scope = { allow: options.allow ?? [], names: new LearnedNames() };
  for (;;) {
    const known = scope.names.size;
    const walk = new Walk(scope);
    const result = walk.visit(value, []) as T;
    if (scope.names.size === known) return { value: result, redactions: walk.ledger() };
  }
}

class Walk {
  readonly #scope: Scope;
  readonly #path: string[] = [];
  readonly #ledger = new Map<string, Redaction>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  ledger(): Redaction[] {
    return [...this.#ledger.values()];
  }

  /** The value after redaction; `labels` are the names it stands under, such as its key. */
  visit(value: unknown, labels: readonly string[]): unknown {
    if (typeof value === 'string') return redactLeaf(value, labels, this.#scope, this.#report);
    if (Array.isArray(value)) return this.#visitArray(value, labels);
    return typeof value === 'object' && value !== null ? this.#visitObject(value as Members) : value;
  }

  #visitArray(items: readonly unknown[], labels: readonly string[]): readonly unknown[] {
    let copy: unknown[] | undefined;
    for (const [index, item] of items.entries()) {
      const previous = items[index - 1];
      const after = this.#step(String(index), item, isArgument(previous) ? [...labels, previous] : labels);
      if (after !== item) (copy ??= [...items])[index] = after;
    }
    return copy ?? items;
  }

  #visitObject(source: Members): Members {
    const keys = Object.keys(source);
    const newKeys = uniqueKeys(keys, (key) => redactString(key, this.#scope, () => undefined));
    let isChanged = newKeys !== keys;
    const members = keys.map((key, index): [string, unknown] => {
      const newKey = newKeys[index] ?? key;
      const after = this.#member(source, key, newKey);
      isChanged ||= after !== source[key];
      return [newKey, after];
    });
    return isChanged ? withPrototypeOf(source, Object.fromEntries(members)) : source;
  }

  #member(source: Members, key: string, newKey: string): unknown {
    this.#path.push(newKey);
    if (newKey !== key) redactString(key, this.#scope, this.#report);
    const name = source['name'];
    const after = this.visit(source[key], key === 'value' && typeof name === 'string' ? [key, name] : [key]);
    this.#path.pop();
    return after;
  }

  #step(segment: string, value: unknown, labels: readonly string[]): unknown {
    if (value === null || (typeof value !== 'string' && typeof value !== 'object')) return value;
    this.#path.push(segment);
    const after = this.visit(value, labels);
    this.#path.pop();
    return after;
  }

  readonly #report = (rule: RuleId): void => {
    const pointer = pointerOf(this.#path);
    const entry = this.#ledger.get(`${rule} ${pointer}`);
    if (entry === undefined) this.#ledger.set(`${rule} ${pointer}`, { rule, pointer, count: 1 });
    else entry.count += 1;
  };
}

type Members = Record<string, unknown>;

function isArgument(item: unknown): item is string {
  return typeof item === 'string' && item.startsWith('--');
}

function withPrototypeOf(source: Members, copy: Members): Members {
  if (Object.getPrototypeOf(source) === null) Object.setPrototypeOf(copy, null);
  return copy;
}

import { toPointer } from '../pointer.ts';
import { type Label, labelOf } from './label.ts';
import type { Redaction } from './redaction.ts';
import { redactLeaf } from './redact-leaf.ts';
import { mentionsName } from './mentions-name.ts';
import { isSuspect, redactString, type Scope } from './redact-string.ts';
import type { RuleId } from './rules.ts';
import { mayBePrivate } from './trigger.ts';
import { uniqueKeys } from './unique-keys.ts';

type Members = Record<string, unknown>;

const REMEMBERED = 4096;
const LONGEST = 64;
const harmlessKeys = new Set<string>();

/**
 * One pass over JSON data that redacts every string and key and keeps the ledger. Lists and objects without anything
 * suspicious are entered into `calm`; a later pass over the same data looks for known names in them and for nothing else.
 */
export class Walk {
  readonly #scope: Scope;
  readonly #calm: Set<object>;
  readonly #path: string[] = [];
  readonly #ledger = new Map<string, Redaction>();
  /** Strings and keys that called for a closer look so far. */
  #suspects = 0;
  /** True inside of what an earlier pass found to be calm. */
  #isCalm = false;

  constructor(scope: Scope, calm: Set<object>) {
    this.#scope = scope;
    this.#calm = calm;
  }

  /** What was replaced so far, in the order of the walk. */
  ledger(): Redaction[] {
    return [...this.#ledger.values()];
  }

  /** The value after redaction, given the label it stands under; the same value where nothing in it is private. */
  visit(value: unknown, label?: Label): unknown {
    if (typeof value === 'string') return this.#visitText(value, label);
    if (typeof value !== 'object' || value === null) return value;
    const wasCalm = this.#isCalm;
    const suspects = this.#suspects;
    if (!wasCalm && label === undefined && this.#calm.has(value)) {
      if (!mentionsName(value, this.#scope.names)) return value;
      this.#isCalm = true;
    }
    const after = Array.isArray(value) ? this.#visitArray(value, label) : this.#visitObject(value as Members);
    this.#isCalm = wasCalm;
    if (this.#suspects === suspects) this.#calm.add(value);
    return after;
  }

  #visitText(text: string, label: Label | undefined): string {
    const isClean = this.#isCalm
      ? !this.#scope.names.mayOccurIn(text)
      : label === undefined && !isSuspect(text, this.#scope);
    if (isClean) return text;
    this.#suspects += 1;
    return redactLeaf(text, label, this.#scope, this.#report);
  }

  #visitArray(items: readonly unknown[], label: Label | undefined): readonly unknown[] {
    let copy: unknown[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (typeof item !== 'string' && typeof item !== 'object') continue;
      const after = this.#visitAt(String(index), item, labelOfArgument(items[index - 1]) ?? label);
      if (after !== item) (copy ??= [...items])[index] = after;
    }
    return copy ?? items;
  }

  #visitObject(source: Members): Members {
    const keys = Object.keys(source);
    const newKeys = keys.every((key) => this.#isHarmlessKey(key)) ? keys : this.#redactKeys(keys);
    // A new key may be a label where the old one was none.
    if (newKeys !== keys) this.#isCalm = false;
    let values: unknown[] | undefined;
    for (let index = 0; index < keys.length; index += 1) {
      const value = source[keys[index] ?? ''];
      if (typeof value !== 'string' && typeof value !== 'object') continue;
      const newKey = newKeys[index] ?? '';
      const after = this.#visitAt(newKey, value, this.#isCalm ? undefined : labelOfMember(source, newKey));
      if (after !== value) (values ??= Object.values(source))[index] = after;
    }
    if (values === undefined && newKeys === keys) return source;
    return copyOf(source, newKeys, values ?? Object.values(source));
  }

  #visitAt(segment: string, value: unknown, label: Label | undefined): unknown {
    this.#path.push(segment);
    const after = this.visit(value, label);
    this.#path.pop();
    return after;
  }

  #isHarmlessKey(key: string): boolean {
    if (this.#scope.names.mayOccurIn(key)) return false;
    if (this.#isCalm || harmlessKeys.has(key)) return true;
    if (mayBePrivate(key)) return false;
    if (harmlessKeys.size >= REMEMBERED) harmlessKeys.clear();
    if (key.length <= LONGEST) harmlessKeys.add(key);
    return true;
  }

  #redactKeys(keys: readonly string[]): readonly string[] {
    this.#suspects += 1;
    const found: { key: string; rule: RuleId }[] = [];
    const newKeys = uniqueKeys(keys, (key) =>
      redactString(key, this.#scope, (rule) => {
        found.push({ key, rule });
      }),
    );
    const places = new Map(found.length === 0 ? [] : keys.map((key, index) => [key, index]));
    for (const { key, rule } of found) this.#report(rule, newKeys[places.get(key) ?? 0]);
    return newKeys;
  }

  readonly #report = (rule: RuleId, key?: string): void => {
    const pointer = toPointer(key === undefined ? this.#path : [...this.#path, key]);
    const entry = this.#ledger.get(`${rule} ${pointer}`);
    if (entry === undefined) this.#ledger.set(`${rule} ${pointer}`, { rule, pointer, count: 1 });
    else entry.count += 1;
  };
}

function labelOfArgument(previous: unknown): Label | undefined {
  return typeof previous === 'string' && previous.startsWith('--') ? labelOf(previous) : undefined;
}

function labelOfMember(source: Members, key: string): Label | undefined {
  const name = key === 'value' ? source['name'] : undefined;
  return labelOf(typeof name === 'string' ? name : key);
}

function copyOf(source: Members, keys: readonly string[], values: readonly unknown[]): Members {
  const copy = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
  if (Object.getPrototypeOf(source) === null) Object.setPrototypeOf(copy, null);
  return copy;
}

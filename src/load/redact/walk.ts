import { toPointer } from '../pointer.ts';
import { type Label, labelOf } from './label.ts';
import type { Redaction } from './redaction.ts';
import { redactLeaf } from './redact-leaf.ts';
import { redactString, type Scope } from './redact-string.ts';
import type { RuleId } from './rules.ts';
import { mayBePrivate } from './trigger.ts';
import { uniqueKeys } from './unique-keys.ts';

type Members = Record<string, unknown>;

const REMEMBERED = 4096;
const LONGEST = 64;
const harmlessKeys = new Set<string>();

/** One pass over JSON data that redacts every string and key and keeps the ledger. */
export class Walk {
  readonly #scope: Scope;
  readonly #path: string[] = [];
  readonly #ledger = new Map<string, Redaction>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** What was replaced so far, in the order of the walk. */
  ledger(): Redaction[] {
    return [...this.#ledger.values()];
  }

  /** The value after redaction, given the label it stands under; the same value where nothing in it is private. */
  visit(value: unknown, label?: Label): unknown {
    if (typeof value === 'string') return redactLeaf(value, label, this.#scope, this.#report);
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? this.#visitArray(value, label) : this.#visitObject(value as Members);
  }

  #visitArray(items: readonly unknown[], label: Label | undefined): readonly unknown[] {
    let copy: unknown[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      const after = this.#visitAt(String(index), item, labelOfArgument(items[index - 1]) ?? label);
      if (after !== item) (copy ??= [...items])[index] = after;
    }
    return copy ?? items;
  }

  #visitObject(source: Members): Members {
    const keys = Object.keys(source);
    const newKeys = keys.every((key) => this.#isHarmlessKey(key)) ? keys : this.#redactKeys(keys);
    const values: unknown[] = [];
    let isChanged = newKeys !== keys;
    for (const [index, key] of keys.entries()) {
      const newKey = newKeys[index] ?? key;
      const after = this.#visitAt(newKey, source[key], labelOfMember(source, newKey));
      isChanged ||= after !== source[key];
      values.push(after);
    }
    return isChanged ? copyOf(source, newKeys, values) : source;
  }

  #visitAt(segment: string, value: unknown, label: Label | undefined): unknown {
    if (typeof value !== 'string' && typeof value !== 'object') return value;
    this.#path.push(segment);
    const after = this.visit(value, label);
    this.#path.pop();
    return after;
  }

  #isHarmlessKey(key: string): boolean {
    if (this.#scope.names.mayOccurIn(key)) return false;
    if (harmlessKeys.has(key)) return true;
    if (mayBePrivate(key)) return false;
    if (harmlessKeys.size >= REMEMBERED) harmlessKeys.clear();
    if (key.length <= LONGEST) harmlessKeys.add(key);
    return true;
  }

  #redactKeys(keys: readonly string[]): readonly string[] {
    const found: { key: string; rule: RuleId }[] = [];
    const newKeys = uniqueKeys(keys, (key) =>
      redactString(key, this.#scope, (rule) => {
        found.push({ key, rule });
      }),
    );
    for (const { key, rule } of found) this.#report(rule, newKeys[keys.indexOf(key)]);
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

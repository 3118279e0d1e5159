import { redact } from './redact/redact.ts';
import { redactText } from './redact/redact-text.ts';
import { toPointer } from './pointer.ts';

/** One place of a document as a problem may name and quote it. */
export interface ShownPlace {
  /** Keys and list positions that lead there. */
  path: string[];
  /** Undefined where there is nothing. */
  value: unknown;
}

type Members = Record<PropertyKey, unknown>;

/** A document as problems may quote it: the whole is redacted first, so that no cut hides what a rule would have seen. */
export class ShownDocument {
  readonly #recorded: unknown;
  readonly #redacted: unknown;
  readonly #allow: readonly string[];
  readonly #newKeys = new WeakMap<object, Map<string, string>>();

  constructor(recorded: unknown, allow: readonly string[]) {
    this.#recorded = recorded;
    this.#redacted = redact(recorded, { allow }).value;
    this.#allow = allow;
  }

  /** The place that a path of the recorded document leads to. */
  place(path: readonly PropertyKey[]): ShownPlace {
    let [recorded, value] = [this.#recorded, this.#redacted];
    const shownPath = path.map((part) => {
      if (!isContainer(recorded) || !isContainer(value) || !Object.hasOwn(recorded, part)) {
        [recorded, value] = [undefined, undefined];
        return this.text(String(part));
      }
      const key = this.#keyOf(recorded, value, part);
      [recorded, value] = [recorded[part], value[key]];
      return key;
    });
    return { path: shownPath, value };
  }

  /** The JSON pointer to the place that a path of the recorded document leads to. */
  pointer(path: readonly PropertyKey[]): string {
    return toPointer(this.place(path).path);
  }

  /** A text that is not a value of the document, given the name of the field it stands in, if any. */
  text(text: string, field?: string): string {
    const options = { allow: this.#allow, ...(field === undefined ? {} : { key: field }) };
    return redactText(text, options).value;
  }

  /** Redaction keeps the order of the members, and the names of those that are not private. */
  #keyOf(recorded: Members, redacted: Members, part: PropertyKey): string {
    const key = String(part);
    if (Object.hasOwn(redacted, key)) return key;
    const known = this.#newKeys.get(recorded) ?? pairsOf(Object.keys(recorded), Object.keys(redacted));
    this.#newKeys.set(recorded, known);
    return known.get(key) ?? this.text(key);
  }
}

function isContainer(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

function pairsOf(keys: readonly string[], newKeys: readonly string[]): Map<string, string> {
  return new Map(keys.map((key, index) => [key, newKeys[index] ?? '']));
}

import { isSharedAccount } from './accounts.ts';
import { isCommonWord } from './common-words.ts';
import { findAll, type Finding } from './finding.ts';
import type { RuleId } from './rules.ts';

const MOST = 200;

/** Names in lower case, each with the rule that it was found by. */
export type KnownNames = ReadonlyMap<string, RuleId>;

/** Names that a run gave away in one place, to be found in the others. */
export class LearnedNames {
  readonly #rules: Map<string, RuleId>;
  #glimpse: RegExp | undefined;
  #pattern: RegExp | undefined;

  /** Begins with the names of another list. */
  constructor(known: KnownNames = new Map()) {
    this.#rules = new Map(known);
  }

  /** The names as plain data. */
  get known(): KnownNames {
    return this.#rules;
  }

  /** How many names are known. */
  get size(): number {
    return this.#rules.size;
  }

  /** Takes up what a finding gave away; names that are short or ordinary words are left out, and all beyond 200. */
  learn(finding: Finding): void {
    if (finding.person !== undefined) this.#add(finding.person, 'user-name');
    if (finding.host !== undefined) this.#add(finding.host, 'host-name');
  }

  /** True when the text may hold a known name. */
  mayOccurIn(text: string): boolean {
    if (this.#rules.size === 0) return false;
    this.#glimpse ??= new RegExp(this.#words(), 'i');
    return this.#glimpse.test(text);
  }

  /** Every known name that stands in the text as a word of its own, in any letter case. */
  findIn(text: string): Finding[] {
    if (!this.mayOccurIn(text)) return [];
    this.#pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${this.#words()})(?![\\p{L}\\p{N}])`, 'giu');
    return findAll(text, this.#pattern, (match) => {
      const rule = this.#rules.get(match[0].toLowerCase()) ?? 'user-name';
      return { rule, start: match.index, end: match.index + match[0].length, subject: match[0] };
    });
  }

  #add(name: string, rule: RuleId): void {
    const word = name.toLowerCase();
    if (this.#rules.size >= MOST || this.#rules.has(word) || !isTelling(word)) return;
    this.#rules.set(word, rule);
    this.#glimpse = undefined;
    this.#pattern = undefined;
  }

  #words(): string {
    const longestFirst = [...this.#rules.keys()].sort((a, b) => b.length - a.length);
    return longestFirst.map(escapePattern).join('|');
  }
}

function isTelling(word: string): boolean {
  return (
    word.length >= 3 &&
    word.length <= 64 &&
    /\p{L}/u.test(word) &&
    !isCommonWord(word) &&
    !isSharedAccount(word)
  );
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

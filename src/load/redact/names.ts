import { isSharedAccount } from './accounts.ts';
import { isCommonWord } from './common-words.ts';
import { findAll, type Finding } from './finding.ts';
import type { RuleId } from './rules.ts';

/** Names that a run gave away in one place, to be found in the others. */
export class LearnedNames {
  #rules = new Map<string, RuleId>();
  #glimpse: RegExp | undefined;
  #pattern: RegExp | undefined;

  /** How many names are known. */
  get size(): number {
    return this.#rules.size;
  }

  /** Takes up what a finding gave away; names that are short or ordinary words are left out. */
  learn(finding: Finding): void {
    if (finding.person !== undefined) this.#add(finding.person, 'user-name');
    if (finding.host !== undefined) this.#add(finding.host, 'host-name');
  }

  /** True when the text may hold a known name. */
  mayOccurIn(text: string): boolean {
    return this.#glimpse?.test(text) ?? false;
  }

  /** Every known name that stands in the text as a word of its own, in any letter case. */
  findIn(text: string): Finding[] {
    if (this.#pattern === undefined || !this.mayOccurIn(text)) return [];
    return findAll(text, this.#pattern, (match) => {
      const rule = this.#rules.get(match[0].toLowerCase());
      return rule && { rule, start: match.index, end: match.index + match[0].length };
    });
  }

  #add(name: string, rule: RuleId): void {
    const word = name.toLowerCase();
    if (!isTelling(word) || this.#rules.has(word)) return;
    this.#rules.set(word, rule);
    const words = [...this.#rules.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
    this.#glimpse = new RegExp(words.join('|'), 'i');
    this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  }
}

function isTelling(word: string): boolean {
  return word.length >= 3 && /\p{L}/u.test(word) && !isCommonWord(word) && !isSharedAccount(word);
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

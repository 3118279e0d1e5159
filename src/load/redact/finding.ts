import type { RuleId } from './rules.ts';

/** A stretch of private text: from start up to, not including, end. */
export interface Finding {
  rule: RuleId;
  start: number;
  end: number;
  /** The private part without its dressing, such as an address without its port, for the allow-list. */
  subject?: string;
  /** Account name given away here; it is looked for in the rest of the run. */
  person?: string;
  /** Machine name given away here; it is looked for in the rest of the run. */
  host?: string;
}

/** Finds what one family of rules objects to in a text. */
export type Finder = (text: string) => Finding[];

/** Every match of a global pattern, turned into findings; undefined means the match is harmless. */
export function findAll(
  text: string,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => Finding | readonly Finding[] | undefined,
): Finding[] {
  const findings: Finding[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = judge(match);
    if (found !== undefined)
      findings.push(...(Array.isArray(found) ? (found as Finding[]) : [found as Finding]));
  }
  return findings;
}

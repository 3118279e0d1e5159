import type { RuleId } from './rules.ts';

/** What was replaced at one place; never the text itself, its length or its hash. */
export interface Redaction {
  rule: RuleId;
  /** JSON pointer (RFC 6901) to the string or member, with keys as they are after redaction. */
  pointer: string;
  /** How often the rule replaced something there. */
  count: number;
}

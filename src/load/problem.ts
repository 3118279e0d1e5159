/** One thing wrong with the data folder: where it is, what was found there, and what to do about it. */
export interface Problem {
  /** An error keeps the run out of the site; a warning is published and flagged. */
  severity: 'error' | 'warning';
  /** Path of the file inside the data folder, with forward slashes. */
  file: string;
  /** JSON pointer (RFC 6901) to the place; empty for the whole file. */
  pointer: string;
  /** Line in the file, from 1, where the text is at fault. */
  line?: number;
  /** Column in the line, from 1. */
  column?: number;
  /** Stable name of the rule, in kebab-case. */
  rule: string;
  /** The fact, with the value received. */
  message: string;
  /** What to do. */
  hint: string;
}

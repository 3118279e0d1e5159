/** Two recorded facts of a run that contradict each other. */
export interface Claim {
  /** Stable name of the rule, in kebab-case. */
  rule: string;
  /** JSON pointer to the fact that is doubted. */
  pointer: string;
  message: string;
  hint: string;
}

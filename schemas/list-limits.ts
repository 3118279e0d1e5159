/** Most entries of each sort of list. A longer one is refused before its entries are looked at. */
export const listLimits = {
  spans: 200_000,
  modelCalls: 200_000,
  steps: 50_000,
  /** Changed files, in each list of them. */
  files: 200_000,
  /** Tokens of one answer or one prompt. */
  tokens: 2_000_000,
  /** Parts of one message. */
  parts: 1000,
  /** Every other list. */
  other: 10_000,
} as const;

/**
 * Most bytes that each part of a run's page takes, so that a page stays below 2 MiB whatever was recorded. What is beyond
 * is in a file that the part links, and the part says so.
 */
export const pageBudget = {
  /** Each recorded output. */
  outputBytes: 48_000,
  testsBytes: 160_000,
  changesBytes: 120_000,
  patchBytes: 240_000,
  callsBytes: 120_000,
  /** Each list of a scorer, of which there are a dozen. */
  scorerListBytes: 10_000,
  /** The list of what the source did not show. */
  missingBytes: 20_000,
  transcriptBytes: 400_000,
  traceBytes: 700_000,
} as const;

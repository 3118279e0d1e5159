/** What the exit code of the command says. */
export const exitCodes = {
  /** Everything is as it should be. */
  good: 0,
  /** The data has errors. */
  data: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The disk, the permissions or the runtime do not allow it. */
  environment: 3,
} as const;

/** An exit code. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

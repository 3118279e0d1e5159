/** The command was called wrongly; the message says how, and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Tells the error from others: its class would be lost on the way from another thread. */
const code = 'DATA_CHANGED';

/** The error for a file that is not any more as it was judged. `place` is its path, with a line where it has several runs. */
export function changedFile(place: string): Error {
  const message = `${place}: the file changed during the build. Build again when nothing writes to the data folder.`;
  return Object.assign(new Error(message), { code });
}

/** What an error says that comes from a file that changed, through the chain of causes; undefined for any other error. */
export function changedFileMessage(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === code) return cause.message;
  }
  return undefined;
}

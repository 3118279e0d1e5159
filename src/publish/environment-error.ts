/** The surroundings do not allow the work: disk, permissions, a missing folder or program. Nothing published has changed. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

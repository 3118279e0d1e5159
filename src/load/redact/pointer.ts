/** The JSON pointer (RFC 6901) to the place that a list of keys and indexes leads to. */
export function pointerOf(path: readonly string[]): string {
  return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

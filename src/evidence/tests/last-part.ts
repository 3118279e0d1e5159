/** What follows the last separator of a name; the whole name where it holds none, or nothing follows. */
export function lastPart(name: string, separator: string): string {
  const start = name.lastIndexOf(separator);
  return (start < 0 ? '' : name.slice(start + separator.length)) || name;
}

/** The text of an asciicast file of version 2: events as lists, `[seconds, code, data]`. */
export function aCast(
  events: readonly (readonly unknown[])[],
  header: Readonly<Record<string, unknown>> = {},
): string {
  const lines = [{ version: 2, width: 80, height: 24, ...header }, ...events];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

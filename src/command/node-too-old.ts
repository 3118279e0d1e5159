/** What to say when this Node is older than the oldest that works; undefined when it will do. Versions as "22.18". */
export function nodeTooOld(running: string, oldest: string): string | undefined {
  const [major = 0, minor = 0] = running.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return (
    `bench-pages needs Node ${oldest} or newer; this is Node ${running}. ` +
    'Install a newer Node, or run "npm ci" in the checkout and start it as "npx bench-pages".'
  );
}

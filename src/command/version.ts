import { readFileSync } from 'node:fs';

/** The version of the package. */
export function version(): string {
  return packageFacts().version;
}

/** The oldest Node that runs the package, such as "22.18". */
export function oldestNode(): string {
  return packageFacts().engines.node.replace(/^>=/, '');
}

function packageFacts(): { version: string; engines: { node: string } } {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return JSON.parse(text) as { version: string; engines: { node: string } };
}

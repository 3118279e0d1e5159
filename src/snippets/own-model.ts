import type { OwnModelFacts } from './opencode.ts';
import { opencodeSnippet } from './opencode.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';

const wirings: ReadonlyMap<string, (facts: OwnModelFacts) => Snippet> = new Map([
  ['opencode', opencodeSnippet],
]);

/** How to run a CLI with the reader's own model, where bench-pages knows how its configuration works. */
export function ownModelSnippet(cli: string, facts: OwnModelFacts): Snippet | WithheldSnippet {
  const wiring = wirings.get(cli);
  if (wiring) return wiring(facts);
  return {
    id: 'own-model',
    title: `Run ${cli} with your own model`,
    withheld: `bench-pages has no wiring for ${cli} yet`,
  };
}

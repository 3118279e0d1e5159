import { credentialsSnippet } from './credentials.ts';
import type { ContainerIds } from './docker.ts';
import { dockerSnippet } from './docker.ts';
import type { NpxPackage } from './npx.ts';
import { npxSnippet } from './npx.ts';
import { ownModelSnippet } from './own-model.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';

/** What the snippets of a run's page are made from. */
export interface CellFacts extends Omit<ContainerIds, 'containerImage' | 'imageDigest'> {
  /** As recorded; absent and empty both mean nothing was recorded. */
  containerImage?: string | undefined;
  imageDigest?: string | undefined;
  /** What the agent was asked, where the catalogue has it. */
  prompt?: string | undefined;
  /** The package of the site's settings. */
  npx?: NpxPackage | undefined;
}

/** "Run it yourself" in the order of the page: endpoint and key, image, own model, npx. A snippet that cannot be said safely is withheld with its reason. */
export function snippetsFor(facts: CellFacts): (Snippet | WithheldSnippet)[] {
  const { cli, model, prompt, npx, containerImage = '', imageDigest = '' } = facts;
  const commands = [
    dockerSnippet({ ...facts, containerImage, imageDigest }),
    ownModelSnippet(cli, { model, ...(prompt === undefined ? {} : { prompt }) }),
    npxSnippet(facts, npx),
  ];
  const needsCredentials = commands.some((command) => 'code' in command);
  return needsCredentials ? [credentialsSnippet(), ...commands] : commands;
}

import type { CellIds } from '../routes/ids.ts';
import { cliVersion } from './cli-version.ts';
import { credentialsSnippet } from './credentials.ts';
import { dockerSnippets } from './docker.ts';
import { parseImageReference } from './image-reference.ts';
import { installSnippet } from './install.ts';
import type { NpxPackage } from './npx.ts';
import { npxSnippet } from './npx.ts';
import { ownModelSnippet } from './own-model.ts';
import type { ReaderValues } from './reader-values.ts';
import { posix } from './shells/posix.ts';
import type { Shell } from './shells/shell.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';

/** What the snippets of a run's page are made from. */
export interface CellFacts extends CellIds {
  /** As recorded; absent and empty both mean nothing was recorded. */
  containerImage?: string | undefined;
  imageDigest?: string | undefined;
  cliVersion?: string | undefined;
  /** What the agent was asked, where the catalogue has it. */
  prompt?: string | undefined;
  /** The package of the site's settings. */
  npx?: NpxPackage | undefined;
}

/** "Run it yourself" in the order of the page: endpoint and key, image, own model, npx. A snippet that cannot be said safely is withheld with its reason. */
export function snippetsFor(
  facts: CellFacts,
  shell: Shell = posix,
  values: ReaderValues = {},
): (Snippet | WithheldSnippet)[] {
  const { cli, npx } = facts;
  const image = parseImageReference(facts.containerImage ?? '', facts.imageDigest ?? '');
  const version = cliVersion(facts.cliVersion, 'reference' in image ? image.reference.tag : undefined);
  const ownModel = ownModelSnippet({ ...facts, version }, shell);
  const install = 'code' in ownModel ? installSnippet(cli, version) : undefined;
  const commands = [
    ...dockerSnippets(facts, image, shell),
    ...(install ? [install] : []),
    ownModel,
    npxSnippet(facts, npx, shell),
  ];
  const needsCredentials = commands.some((command) => 'code' in command);
  return needsCredentials ? [credentialsSnippet(shell, values), ...commands] : commands;
}

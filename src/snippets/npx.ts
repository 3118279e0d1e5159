import type { CellIds } from '../routes/ids.ts';
import { makeSnippet } from './make-snippet.ts';
import { quoteIds } from './quote-ids.ts';
import { posix } from './shells/posix.ts';
import type { Shell } from './shells/shell.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';

/** A package that the site's publisher owns, at an exact version. */
export interface NpxPackage {
  package: string;
  version: string;
}

const heading = { id: 'npx', title: 'Try it without installing (provisional)' };

/** A quick check by npx, only with a package that the publisher named. The key is read from CAB_KEY in the environment. */
export function npxSnippet(
  ids: CellIds,
  npx: NpxPackage | undefined,
  shell: Shell = posix,
): Snippet | WithheldSnippet {
  if (npx === undefined) return { ...heading, withheld: noPackage };
  if (!packagePattern.test(npx.package) || !versionPattern.test(npx.version)) {
    return {
      ...heading,
      withheld: 'the package in the site’s settings has no valid name with an exact version',
    };
  }
  const spec = shell.quote(`${npx.package}@${npx.version}`);
  if ('refused' in spec) return { ...heading, withheld: `the package name ${spec.refused}` };
  const quoted = quoteIds(ids, shell.quote);
  if ('reason' in quoted) return { ...heading, withheld: quoted.reason };
  return makeSnippet({
    ...heading,
    ...text,
    template: templateOf(shell),
    slots: [spec.word, ...quoted.words],
  });
}

const noPackage = 'the publisher names no package that it owns, and any other could collect keys';

const packagePattern = /^(?=.{1,214}$)(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;
const versionPattern = /^\d+\.\d+\.\d+$/;

const text = {
  language: 'bash',
  caveats: ['A provisional score, not for citation: for that, run the image.'],
  warnings: [
    'npx downloads and runs the package, which reads your key from CAB_KEY: use a key that you can revoke.',
  ],
} satisfies Partial<Snippet>;

function templateOf(shell: Shell): string {
  return shell.command([
    'npx --yes ‹0› check',
    '--tui ‹1›',
    '--model ‹2›',
    '--task ‹3›',
    `--endpoint ${shell.expand('{CAB_ENDPOINT}')}`,
  ]);
}

import { clis } from './clis.ts';
import { makeSnippet } from './make-snippet.ts';
import type { Snippet } from './snippet.ts';

/** How to get one version of a CLI where it is published as a package; undefined elsewhere, and where the version is not known. */
export function installSnippet(cli: string, version: string | undefined): Snippet | undefined {
  const wiring = clis.get(cli);
  if (version === undefined || !wiring || 'withheld' in wiring || !wiring.install) return undefined;
  const { kind, package: name } = wiring.install;
  return makeSnippet({
    id: 'install',
    title: `Install ${cli} ${version}`,
    language: 'bash',
    template:
      kind === 'npm'
        ? `npm install --global ${name}@${version}`
        : `uv tool install --python 3.12 ${name}==${version}`,
    slots: [],
  });
}

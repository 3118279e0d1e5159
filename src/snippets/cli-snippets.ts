import { checkedClis } from './checked.ts';
import { credentialsSnippet } from './credentials.ts';
import { envFileSnippet } from './env-file.ts';
import { installSnippet } from './install.ts';
import { ownModelSnippet } from './own-model.ts';
import type { ReaderValues } from './reader-values.ts';
import { posix } from './shells/posix.ts';
import type { Shell } from './shells/shell.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';

/** A CLI with the reader's own model, apart from any run: values, the newest version that was checked, the command, a .env file. */
export function cliSnippets(
  cli: string,
  shell: Shell = posix,
  values: ReaderValues = {},
): (Snippet | WithheldSnippet)[] {
  const command = ownModelSnippet({ cli }, shell);
  if ('withheld' in command) return [command];
  const checked = checkedClis.get(cli);
  const install = installSnippet(cli, checked && 'versions' in checked ? checked.versions[0] : undefined);
  return [credentialsSnippet(shell, values), ...(install ? [install] : []), command, envFileSnippet(values)];
}

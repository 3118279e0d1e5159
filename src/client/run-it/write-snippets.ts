import { snippetsFor } from '../../snippets/cell-snippets.ts';
import { cliSnippets } from '../../snippets/cli-snippets.ts';
import type { Snippet, WithheldSnippet } from '../../snippets/snippet.ts';
import type { Shell } from '../../snippets/shells/shell.ts';
import type { ReaderValues } from '../../snippets/reader-values.ts';
import { shellOf } from '../../snippets/shells/shells.ts';

/** What the page says of its run, as text: see RunItView; without a model and a task it is about a CLI alone. */
export type RunFacts = Record<string, string | undefined>;

/** The code of every snippet of a page, by id, for a shell and with the reader's values; a comment where that shell cannot say it. */
export function writeSnippets(
  facts: RunFacts,
  shownIds: readonly string[],
  shellId: string,
  values: ReaderValues,
): Map<string, string> {
  const shell = shellOf(shellId);
  const snippets = snippetsOf(facts, shell, values);
  const reasons = snippets.flatMap((snippet) => ('withheld' in snippet ? [snippet.withheld] : []));
  const codes = new Map(
    snippets.flatMap((snippet) => ('code' in snippet ? [[snippet.id, snippet.code]] : [])),
  );
  const missing = `# Not shown for ${shell.label}: ${reasons[0] ?? 'it cannot be written'}.`;
  return new Map(shownIds.map((id) => [id, codes.get(id) ?? missing]));
}

function snippetsOf(facts: RunFacts, shell: Shell, values: ReaderValues): (Snippet | WithheldSnippet)[] {
  const { cli = '', model, task, image, digest, version, prompt, npx } = facts;
  if (model === undefined || task === undefined) return cliSnippets(cli, shell, values);
  const cell = { cli, model, task, prompt, containerImage: image, imageDigest: digest, cliVersion: version };
  return snippetsFor({ ...cell, npx: packageOf(npx) }, shell, values);
}

/** The prompt that a snippet holds between its marks in a POSIX shell; undefined where it reads a file. */
export function promptIn(code: string): string | undefined {
  return /<<'PROMPT'\n([\s\S]*)\nPROMPT(?:\n|$)/.exec(code)?.[1];
}

function packageOf(spec: string | undefined): { package: string; version: string } | undefined {
  const at = spec?.lastIndexOf('@') ?? -1;
  return spec === undefined || at < 1
    ? undefined
    : { package: spec.slice(0, at), version: spec.slice(at + 1) };
}

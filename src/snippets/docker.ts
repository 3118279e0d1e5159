import type { CellIds } from '../routes/ids.ts';
import { type ParsedImage, printImageReference } from './image-reference.ts';
import { makeSnippet } from './make-snippet.ts';
import { quoteIds } from './quote-ids.ts';
import { posix } from './shells/posix.ts';
import type { Shell } from './shells/shell.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';
import { composeString } from './yaml-string.ts';

/**
 * Pulls the image of a run by its digest and runs the cell in it: by docker, and by Docker Compose with a file for it.
 * The key travels in the environment, never as an argument. Where the image is not known, there is one reason for both.
 */
export function dockerSnippets(
  ids: CellIds,
  image: ParsedImage,
  shell: Shell = posix,
): (Snippet | WithheldSnippet)[] {
  const heading = { id: 'docker', title: 'Run the exact image of this run' };
  if ('reason' in image) return [{ ...heading, withheld: image.reason }];
  const name = printImageReference(image.reference);
  const quoted = quoteIds(ids, shell.quote);
  if ('reason' in quoted) return [{ ...heading, withheld: quoted.reason }];
  const reference = shell.quote(name);
  if ('refused' in reference) return [{ ...heading, withheld: `the container image ${reference.refused}` }];
  const strings = [name, ids.cli, ids.model, ids.task].map((value) => shell.escape(composeString(value)));
  return [
    makeSnippet({ ...heading, ...run(shell), slots: [reference.word, ...quoted.words] }),
    makeSnippet({ ...compose(shell), slots: strings }),
  ];
}

function run(shell: Shell) {
  const ids = ['  --tui ‹1›', '  --model ‹2›', '  --task ‹3›'];
  const lines = ['docker run --rm', '-e CAB_ENDPOINT', '-e CAB_KEY', '‹0›', 'run-cell', ...ids];
  return {
    language: 'bash',
    template: `docker pull ‹0›\n\n${shell.command(lines)}`,
    warnings: ['The image is the publisher’s and gets your key: use one that you can revoke.'],
  } satisfies Partial<Snippet>;
}

function compose(shell: Shell) {
  return {
    id: 'compose',
    title: 'The same with Docker Compose',
    language: 'bash',
    template: `${shell.writeFile('compose.yaml', composeFile, 'YAML')}\n\ndocker compose run --rm cell`,
    caveats: ['Compose takes values that are not set from a file .env beside it.'],
  } satisfies Partial<Snippet>;
}

const composeFile = `services:
  cell:
    image: ‹0›
    environment: [CAB_ENDPOINT, CAB_KEY]
    command: [run-cell, --tui, ‹1›, --model, ‹2›, --task, ‹3›]`;

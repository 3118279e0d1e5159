import type { CellIds } from '../routes/ids.ts';
import { parseImageReference, printImageReference } from './image-reference.ts';
import { makeSnippet } from './make-snippet.ts';
import { quoteIds } from './quote-ids.ts';
import { shellQuote } from './shell-quote.ts';
import type { Snippet, WithheldSnippet } from './snippet.ts';

/** What a run recorded of its container; the empty text is nothing. */
export interface ContainerIds extends CellIds {
  containerImage: string;
  imageDigest: string;
}

const heading = { id: 'docker', title: 'Run the exact image of this run' };

/** Pulls the image of a run by its digest and runs the cell in it. The key travels in the environment, never as an argument. */
export function dockerSnippet(ids: ContainerIds): Snippet | WithheldSnippet {
  const image = parseImageReference(ids.containerImage, ids.imageDigest);
  if ('reason' in image) return { ...heading, withheld: image.reason };
  const reference = shellQuote(printImageReference(image.reference));
  if ('refused' in reference) return { ...heading, withheld: `the container image ${reference.refused}` };
  const quoted = quoteIds(ids);
  if ('reason' in quoted) return { ...heading, withheld: quoted.reason };
  return makeSnippet({ ...heading, ...text, slots: [reference.word, ...quoted.words] });
}

const text = {
  language: 'bash',
  template: String.raw`docker pull ‹0›

docker run --rm \
  -e CAB_ENDPOINT \
  -e CAB_KEY \
  ‹0› \
  run-cell \
    --tui ‹1› \
    --model ‹2› \
    --task ‹3›`,
  caveats: ['Results vary: comparable, not guaranteed identical, because models are not deterministic.'],
  warnings: ['The image is the publisher’s program and receives your key: use a key that you can revoke.'],
} satisfies Partial<Snippet>;

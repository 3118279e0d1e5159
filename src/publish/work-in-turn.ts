import { visibleControlBytes } from '../text/visible-control-bytes.ts';
import { FileWriter } from './file-writer.ts';
import type { SideWork } from './side-work.ts';
import type { SiteSteps } from './site-steps.ts';

interface TurnOptions {
  /** Told how many documents are written. */
  onDocuments: (done: number) => void;
}

/** Documents between two turns of the event loop: in a turn pages are taken, and memory of drawn pictures is given back. */
const stretch = 8;

/**
 * Side work in this thread: pages are written and copied as they come, and documents when it is to be finished. All text of
 * all pages passes here, so here the characters that act unseen are shown: no markup of ours holds one, so what is replaced
 * is always data.
 */
export function workInTurn(
  steps: Pick<SiteSteps, 'documents' | 'copies'>,
  outDir: string,
  { onDocuments }: TurnOptions,
): SideWork {
  const writer = new FileWriter(outDir);
  let targets: Map<string, string> | undefined;
  return {
    keepPage: (path, rendered) => {
      const bytes = visibleControlBytes(rendered);
      writer.write(path, bytes);
      targets ??= new Map(Array.from(steps.copies(), ({ from, to }) => [from, to]));
      const copy = targets.get(path);
      if (copy !== undefined) writer.write(copy, bytes);
    },
    finish: async () => {
      let done = 0;
      for await (const { path, body } of steps.documents()) {
        writer.write(path, body);
        onDocuments(++done);
        if (done % stretch === 0) await nextTurn();
      }
      return writer.hashes;
    },
    stop: () => undefined,
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

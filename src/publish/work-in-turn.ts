import { visibleControlBytes } from '../text/visible-control-bytes.ts';
import { FileWriter } from './file-writer.ts';
import type { SideWork } from './side-work.ts';
import type { SiteSteps } from './site-steps.ts';

interface TurnOptions {
  /** Told how many documents are written. */
  onDocuments: (done: number) => void;
  /** Awaited now and then between documents, so that pages can be taken meanwhile. */
  pause?: () => Promise<unknown>;
}

/** Documents between two pauses. */
const stretch = 8;

/**
 * Side work in this thread: pages are written as they come, the one place that all text of all pages passes. No markup of
 * ours holds a character that acts unseen, so what is replaced in them is always data. Pages are copied then, and documents are written when it is to be finished. */
export function workInTurn(
  steps: Pick<SiteSteps, 'documents' | 'copies'>,
  outDir: string,
  { onDocuments, pause }: TurnOptions,
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
        if (pause && done % stretch === 0) await pause();
      }
      return writer.hashes;
    },
    stop: () => undefined,
  };
}

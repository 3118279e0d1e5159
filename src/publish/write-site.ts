import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileWriter } from './file-writer.ts';
import { type Hashes, hashSite, writeHashes } from './hashes.ts';
import type { RenderTarget, SiteSteps } from './site-steps.ts';
import { SiteWriter } from './site-writer.ts';

/** What a build is busy with, in order. */
export type BuildPhase = 'pages' | 'documents' | 'copies' | 'hashes';

/** Called as work goes on: the phase, how many are done, and how many there are where that is known. */
export type OnProgress = (phase: BuildPhase, done: number, total?: number) => void;

type WriteTarget = Omit<RenderTarget, 'onPage' | 'keepPage' | 'renderPages'>;

/**
 * Writes a whole site into an empty folder: pages, documents, second copies, and hashes.json last.
 * Returns the number of files, hashes.json included.
 * @throws Error when two parts of the site claim one path.
 */
export async function writeSite(
  steps: SiteSteps,
  target: WriteTarget,
  onProgress: OnProgress,
): Promise<number> {
  const { known, inputs } = await writePagesAndDocuments(steps, target, onProgress);
  const copied = copyPages(steps, { outDir: target.outDir, known, onProgress });
  const outputs = outputHashes(target.outDir, Object.assign(known, copied), onProgress);
  writeHashes(target.outDir, { outputs, inputs });
  return Object.keys(outputs).length + 1;
}

async function writePagesAndDocuments(
  steps: SiteSteps,
  target: WriteTarget,
  onProgress: OnProgress,
): Promise<{ known: Hashes; inputs: Hashes }> {
  let isRendered = false;
  const onDocuments = (done: number) => {
    if (isRendered) onProgress('documents', done);
  };
  const onPage = (done: number, total: number) => {
    onProgress('pages', done, total);
  };
  const own = new SiteWriter(steps, target.outDir);
  const side = steps.sideWork?.(target.outDir, onDocuments);
  try {
    const shares = side ? { renderPages: side.renderPages } : {};
    await steps.render({ ...target, onPage, keepPage: own.writePage, ...shares });
    isRendered = true;
    const finished = side ? side.finish() : own.writeDocuments(onDocuments);
    const inputs = steps.inputs?.() ?? {};
    return { known: Object.assign(own.hashes, await finished), inputs };
  } catch (error) {
    side?.stop();
    throw error;
  }
}

interface CopyContext {
  outDir: string;
  /** Hashes of the files that were written so far. */
  known: Hashes;
  onProgress: OnProgress;
}

/** Copies the pages that were not at hand when they were rendered. */
function copyPages(steps: SiteSteps, { outDir, known, onProgress }: CopyContext): Hashes {
  const writer = new FileWriter(outDir);
  let done = 0;
  for (const { from, to } of steps.copies()) {
    if (known[from] === undefined || known[to] === undefined) {
      const bytes = readFileSync(join(outDir, from));
      writer.note(from, bytes);
      writer.write(to, bytes);
    }
    onProgress('copies', ++done);
  }
  return writer.hashes;
}

function outputHashes(outDir: string, known: Hashes, onProgress: OnProgress): Hashes {
  let done = 0;
  const onFile = () => {
    onProgress('hashes', ++done);
  };
  return hashSite(outDir, { onFile, known });
}

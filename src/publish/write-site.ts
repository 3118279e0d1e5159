import { hashFiles, type Hashes, writeHashes } from './hashes.ts';
import { SiteWriter } from './site-writer.ts';
import type { RenderTarget, SiteSteps } from './site-steps.ts';

/** What a build is busy with, in order. */
export type BuildPhase = 'pages' | 'documents';

/** Called as work goes on: the phase, how many are done, and how many there are where that is known. */
export type OnProgress = (phase: BuildPhase, done: number, total?: number) => void;

type WriteTarget = Pick<RenderTarget, 'outDir' | 'siteUrl'>;

/**
 * Writes a whole site into an empty folder: pages with their copies, documents, and hashes.json last.
 * Returns the number of files, hashes.json included.
 * @throws Error when two parts of the site claim one path, or a page that has a second address was not made.
 */
export async function writeSite(
  steps: SiteSteps,
  target: WriteTarget,
  onProgress: OnProgress,
): Promise<number> {
  const { outDir } = target;
  let isRendered = false;
  const onDocuments = (done: number) => {
    if (isRendered) onProgress('documents', done);
  };
  const onPage = (done: number, total: number) => {
    onProgress('pages', done, total);
  };
  const own = new SiteWriter(steps, outDir);
  const side = steps.sideWork?.(outDir, onDocuments);
  try {
    const shares = side ? { renderPages: side.renderPages } : {};
    const added = await steps.render({ ...target, onPage, keepPage: own.writePage, ...shares });
    isRendered = true;
    const finished = side ? side.finish() : own.writeDocuments(onDocuments);
    // Where the inputs cannot be read, what becomes of the documents is not asked.
    finished.catch(() => undefined);
    const inputs = steps.inputs?.() ?? {};
    const outputs = Object.assign(own.hashes, await finished, hashFiles(outDir, added));
    requireCopies(steps, outputs);
    writeHashes(outDir, { outputs, inputs });
    return Object.keys(outputs).length + 1;
  } catch (error) {
    await side?.stop();
    throw error;
  }
}

/** A second address that is missing would be a dead link for whoever kept it. */
function requireCopies(steps: SiteSteps, outputs: Hashes): void {
  for (const { from, to } of steps.copies()) {
    if (outputs[to] === undefined) throw new Error(`There is no ${to}, as there is no page ${from}.`);
  }
}

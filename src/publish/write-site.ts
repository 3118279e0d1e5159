import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashesFile, hashesText, hashSite } from './hashes.ts';
import type { RenderTarget, SiteSteps } from './site-steps.ts';

/** What a build is busy with, in order. */
export type BuildPhase = 'pages' | 'documents' | 'copies' | 'hashes';

/** Called as work goes on: the phase, how many are done, and how many there are where that is known. */
export type OnProgress = (phase: BuildPhase, done: number, total?: number) => void;

/**
 * Writes a whole site into an empty folder: pages, documents, second copies, and hashes.json last.
 * Returns the number of files, hashes.json included.
 * @throws Error when two parts of the site claim one path.
 */
export async function writeSite(
  steps: SiteSteps,
  target: Omit<RenderTarget, 'onPage'>,
  onProgress: OnProgress,
): Promise<number> {
  const onPage = (done: number, total: number) => {
    onProgress('pages', done, total);
  };
  await steps.render({ ...target, onPage });
  await writeDocuments(steps, target.outDir, onProgress);
  copyPages(steps, target.outDir, onProgress);
  return writeHashes(target.outDir, onProgress);
}

async function writeDocuments(steps: SiteSteps, outDir: string, onProgress: OnProgress): Promise<void> {
  let done = 0;
  for await (const { path, body } of steps.documents()) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    unlessClaimed(path, () => {
      writeFileSync(file, body, { flag: 'wx' });
    });
    onProgress('documents', ++done);
  }
}

function copyPages(steps: SiteSteps, outDir: string, onProgress: OnProgress): void {
  let done = 0;
  for (const { from, to } of steps.copies()) {
    const file = join(outDir, to);
    mkdirSync(dirname(file), { recursive: true });
    unlessClaimed(to, () => {
      copyFileSync(join(outDir, from), file, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    });
    onProgress('copies', ++done);
  }
}

function unlessClaimed(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`Two parts of the site claim the path ${path}.`, { cause: error });
  }
}

function writeHashes(outDir: string, onProgress: OnProgress): number {
  let done = 0;
  const hashes = hashSite(outDir, () => {
    onProgress('hashes', ++done);
  });
  writeFileSync(join(outDir, hashesFile), hashesText(hashes), { flag: 'wx' });
  return done + 1;
}

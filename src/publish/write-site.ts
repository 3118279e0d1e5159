import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Hashes, hashesFile, hashesText, hashSite, sha256 } from './hashes.ts';
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
  const context = { steps, outDir: target.outDir, onProgress, known: {} };
  await writeDocuments(context);
  copyPages(context);
  return writeHashes(context);
}

interface WriteContext {
  steps: SiteSteps;
  outDir: string;
  onProgress: OnProgress;
  /** Hashes of files whose content passed through here, so that they are not read again. */
  known: Hashes;
}

async function writeDocuments({ steps, outDir, onProgress, known }: WriteContext): Promise<void> {
  let done = 0;
  for await (const { path, body } of steps.documents()) {
    known[path] = sha256(body);
    writeNew(outDir, path, body);
    onProgress('documents', ++done);
  }
}

function copyPages({ steps, outDir, onProgress, known }: WriteContext): void {
  let done = 0;
  for (const { from, to } of steps.copies()) {
    const page = readFileSync(join(outDir, from));
    known[from] = known[to] = sha256(page);
    writeNew(outDir, to, page);
    onProgress('copies', ++done);
  }
}

function writeNew(outDir: string, path: string, body: string | Uint8Array): void {
  const file = join(outDir, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, body, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`Two parts of the site claim the path ${path}.`, { cause: error });
  }
}

function writeHashes({ outDir, onProgress, known }: WriteContext): number {
  let done = 0;
  const onFile = () => {
    onProgress('hashes', ++done);
  };
  const hashes = hashSite(outDir, { onFile, known });
  writeFileSync(join(outDir, hashesFile), hashesText(hashes), { flag: 'wx' });
  return done + 1;
}

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
  const context = { steps, outDir: target.outDir, onProgress, known: {}, folders: new Set<string>() };
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
  /** Folders that are there already. */
  folders: Set<string>;
}

async function writeDocuments(context: WriteContext): Promise<void> {
  let done = 0;
  for await (const { path, body } of context.steps.documents()) {
    writeNew(context, path, body);
    context.onProgress('documents', ++done);
  }
}

function copyPages(context: WriteContext): void {
  let done = 0;
  for (const { from, to } of context.steps.copies()) {
    context.known[from] = writeNew(context, to, readFileSync(join(context.outDir, from)));
    context.onProgress('copies', ++done);
  }
}

/** Writes a file that is not there yet, and returns its hash. */
function writeNew(context: WriteContext, path: string, body: string | Uint8Array): string {
  const file = join(context.outDir, path);
  makeFolder(dirname(file), context.folders);
  try {
    writeFileSync(file, body, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`Two parts of the site claim the path ${path}.`, { cause: error });
  }
  return (context.known[path] = sha256(body));
}

function makeFolder(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  folders.add(folder);
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

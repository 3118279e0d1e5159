import { mkdirSync, rmSync } from 'node:fs';
import { beside, type Beside } from './beside.ts';
import { flushTree } from './flush.ts';
import { guardOutDir } from './guard-out-dir.ts';
import { takeLock } from './lock.ts';
import { repair } from './recover.ts';
import type { RenderTarget, SiteSteps } from './site-steps.ts';
import { swap, type SwapMoment } from './swap.ts';
import { type OnProgress, writeSite } from './write-site.ts';

/** What to publish, and where. */
export interface PublishOptions extends Pick<RenderTarget, 'siteUrl'> {
  /** Folder of the site. */
  out: string;
  steps: SiteSteps;
  onProgress?: OnProgress;
  /** Called at each moment of the swap; a test stops the process here. */
  at?: (moment: SwapMoment) => void;
}

/**
 * Builds a site beside its folder and puts it there in one step; returns the number of files.
 * Whatever fails, the folder holds the old site; after a power cut, the next command leaves the old or the new one.
 * @throws EnvironmentError when another command publishes, or the folder holds something else.
 */
export async function publishSite(options: PublishOptions): Promise<number> {
  const side = beside(options.out);
  const giveUp = takeLock(side);
  try {
    repair(side);
    guardOutDir(side.outDir);
    return await stageAndSwap(side, options);
  } finally {
    giveUp();
  }
}

async function stageAndSwap(side: Beside, options: PublishOptions): Promise<number> {
  const { steps, siteUrl, onProgress = () => undefined, at } = options;
  const staging = side.own('staging', process.pid);
  try {
    mkdirSync(staging);
    const files = await writeSite(
      steps,
      { ...(siteUrl === undefined ? {} : { siteUrl }), outDir: staging },
      onProgress,
    );
    flushTree(staging);
    swap(side, staging, at);
    return files;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

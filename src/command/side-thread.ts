import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { workInTurn } from '../publish/work-in-turn.ts';
import type { FromSide, SideOrder, ToSide } from './side-messages.ts';
import { siteParts } from './real-site-parts.ts';

/*
 * The thread that makes documents and copies while the main thread renders pages. It reads the data folder by itself:
 * a site that was read cannot be handed to another thread.
 */
const { outDir, ...options } = workerData as SideOrder;
const port = parentPort;
if (port === null) throw new Error('This module is the body of a thread.');

const pages: ToSide[] = [];
let take = (message: ToSide): unknown => pages.push(message);
port.on('message', (message: ToSide) => {
  take(message);
});

const { site } = await siteParts.load(options.dataDir);
const tell = (message: FromSide) => {
  port.postMessage(message);
};
const work = workInTurn(siteParts.steps(site, { jobs: 1, ...options }), outDir, {
  onDocuments: (documents) => {
    if (documents % 100 === 0) tell({ documents });
  },
  pause: () => nextTurn(),
});
const noMorePages = new Promise<void>((resolve) => {
  take = (message) => {
    if (message === 'no more pages') resolve();
    else work.keepPage(message.path, message.bytes);
  };
});
for (const message of pages) take(message);
const hashes = await work.finish();
await noMorePages;
tell({ hashes });
port.close();

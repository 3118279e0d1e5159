import { parentPort, workerData } from 'node:worker_threads';
import { withReaders } from '../load/with-readers.ts';
import { workInTurn } from '../publish/work-in-turn.ts';
import type { FromSide, SideOrder, ToSide } from './side-messages.ts';
import { siteFiles } from './site-files.ts';

/* The thread that makes documents and writes pages and copies while the main thread renders. */
const { outDir, site: data, ...addresses } = workerData as SideOrder;
const port = parentPort;
if (port === null) throw new Error('This module is the body of a thread.');

const pages: ToSide[] = [];
let take = (message: ToSide): unknown => pages.push(message);
port.on('message', (message: ToSide) => {
  take(message);
});

const tell = (message: FromSide) => {
  port.postMessage(message);
};
const work = workInTurn(siteFiles(withReaders(data), addresses), outDir, {
  onDocuments: (documents) => {
    if (documents % 100 === 0) tell({ documents });
  },
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

import { parentPort, workerData } from 'node:worker_threads';
import { withReaders } from '../load/with-readers.ts';
import { renderSharedPages } from '../publish/render-shared-pages.ts';
import { SiteWriter } from '../publish/site-writer.ts';
import { provideSite } from '../site.ts';
import type { FromSide, SideOrder, ToSide } from './side-messages.ts';
import { siteFiles } from './site-files.ts';

/* A thread that renders pages with the main thread; the first one makes the documents before, while the pages are prepared. */
const { outDir, site: data, makesDocuments, ...addresses } = workerData as SideOrder;
const port = parentPort;
if (port === null) throw new Error('This module is the body of a thread.');
const tell = (message: FromSide) => {
  port.postMessage(message);
};

const told = new Promise<ToSide>((resolve) => {
  port.once('message', resolve);
});
const site = withReaders(data);
provideSite(site);
const writer = new SiteWriter(siteFiles(site, addresses), outDir);
if (makesDocuments) {
  await writer.writeDocuments((documents) => {
    if (documents % 100 === 0) tell({ documents });
  });
}
const pages = await told;
if (pages !== 'no pages') await renderSharedPages(pages, { keepPage: writer.writePage, from: 'end' });
tell({ hashes: writer.hashes });
port.close();

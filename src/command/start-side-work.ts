import { Worker } from 'node:worker_threads';
import type { Hashes } from '../publish/hashes.ts';
import type { StartSideWork } from '../publish/side-work.ts';
import type { FromSide, SideOrder, ToSide } from './side-messages.ts';

/** Side work in a thread of its own, so that it goes on while pages are prepared and rendered. */
export function sideWorkIn(order: Omit<SideOrder, 'outDir'>): StartSideWork {
  return (outDir, onDocuments) => {
    const workerData: SideOrder = { ...order, outDir };
    const worker = new Worker(new URL('./side-thread.ts', import.meta.url), { workerData });
    const ended = untilEnded(worker, onDocuments);
    // What goes wrong is told by those who wait; a rendering that fails first never asks.
    ended.catch(() => undefined);
    const send = (message: ToSide) => {
      worker.postMessage(message);
    };
    let isTold = false;
    return {
      renderPages: async (shared) => {
        isTold = true;
        send(shared);
        return (await ended).failed;
      },
      finish: async () => {
        if (!isTold) send('no pages');
        return (await ended).hashes;
      },
      stop: () => void worker.terminate(),
    };
  };
}

interface Ended {
  hashes: Hashes;
  failed: readonly number[];
}

function untilEnded(worker: Worker, onDocuments: (done: number) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromSide) => {
      if ('hashes' in message) resolve(message);
      else onDocuments(message.documents);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`The thread that works beside the rendering ended early, with ${String(code)}.`));
    });
  });
}

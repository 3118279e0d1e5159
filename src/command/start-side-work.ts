import { Worker } from 'node:worker_threads';
import type { Hashes } from '../publish/hashes.ts';
import type { StartSideWork } from '../publish/side-work.ts';
import type { FromSide, SideOrder, ToSide } from './side-messages.ts';

/** Pages that are worth the start of one more thread. */
const pagesOfThread = 1000;

/**
 * Side work in threads of its own, so that it goes on while pages are prepared and rendered: one for the documents, and up
 * to `most` where there are many pages.
 */
export function sideWorkIn(
  order: Omit<SideOrder, 'outDir' | 'makesDocuments'>,
  most: number,
  worthwhile = pagesOfThread,
): StartSideWork {
  return (outDir, onDocuments) => {
    const threads = [startThread({ ...order, outDir, makesDocuments: true }, onDocuments)];
    const send = (message: ToSide) => {
      for (const { worker } of threads) worker.postMessage(message);
    };
    const allEnded = () => Promise.all(threads.map(({ ended }) => ended));
    let isTold = false;
    return {
      renderPages: async (shared) => {
        while (threads.length < Math.min(most, shared.pages.length / worthwhile)) {
          threads.push(startThread({ ...order, outDir, makesDocuments: false }));
        }
        isTold = true;
        send(shared);
        await allEnded();
      },
      finish: async () => {
        if (!isTold) send('no pages');
        return Object.assign({}, ...(await allEnded())) as Hashes;
      },
      stop: async () => {
        await Promise.all(threads.map(({ worker }) => worker.terminate()));
      },
    };
  };
}

interface Thread {
  worker: Worker;
  /** Settles with the hashes of all that the thread has written. */
  ended: Promise<Hashes>;
}

function startThread(workerData: SideOrder, onDocuments: (done: number) => void = () => undefined): Thread {
  const worker = new Worker(new URL('./side-thread.ts', import.meta.url), { workerData });
  const ended = untilEnded(worker, onDocuments);
  // What goes wrong is told to those who wait; a rendering that fails first never asks.
  ended.catch(() => undefined);
  return { worker, ended };
}

function untilEnded(worker: Worker, onDocuments: (done: number) => void): Promise<Hashes> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromSide) => {
      if ('hashes' in message) resolve(message.hashes);
      else onDocuments(message.documents);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`A thread that works beside the rendering ended early, with ${String(code)}.`));
    });
  });
}

import { Worker } from 'node:worker_threads';
import type { Hashes } from '../publish/hashes.ts';
import type { StartSideWork } from '../publish/side-work.ts';
import type { FromSide, SideOrder, ToSide } from './side-messages.ts';

/** Side work in a thread of its own, so that it goes on while pages are rendered. */
export function sideWorkIn(order: Omit<SideOrder, 'outDir'>): StartSideWork {
  return (outDir, onDocuments) => {
    const workerData: SideOrder = { ...order, outDir };
    const worker = new Worker(new URL('./side-thread.ts', import.meta.url), { workerData });
    const ended = untilEnded(worker, onDocuments);
    // What goes wrong is told by finish; a rendering that fails first never asks.
    ended.catch(() => undefined);
    const send = (message: ToSide, transfer: ArrayBuffer[] = []) => {
      worker.postMessage(message, transfer);
    };
    return {
      keepPage: (path, bytes) => {
        send({ path, bytes }, [bytes.buffer]);
      },
      finish: () => {
        send('no more pages');
        return ended;
      },
      stop: () => void worker.terminate(),
    };
  };
}

function untilEnded(worker: Worker, onDocuments: (done: number) => void): Promise<Hashes> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromSide) => {
      if ('hashes' in message) resolve(message.hashes);
      else onDocuments(message.documents);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`The thread that writes documents ended early, with ${String(code)}.`));
    });
  });
}

import type { RankAnswer, RankRequest } from './rank-tasks.ts';

/** Ranks beside the page, one request at a time: a new one ends the one before, which is never answered. */
export class Ranker {
  #worker: Worker | undefined;
  #isBusy = false;

  /**
   * Ranks by the chosen tasks.
   * @throws Error where the browser cannot start the program.
   */
  rank(request: RankRequest): Promise<RankAnswer> {
    if (this.#isBusy) this.stop();
    const worker = (this.#worker ??= new Worker(new URL('./rank-worker.ts', import.meta.url), {
      type: 'module',
    }));
    this.#isBusy = true;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<RankAnswer>) => {
        this.#isBusy = false;
        resolve(data);
      };
      worker.onerror = () => {
        this.stop();
        reject(new Error('The program that ranks could not run.'));
      };
      worker.postMessage(request);
    });
  }

  /** Ends what is being ranked. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
  }
}

import { type RankRequest, rankTasks } from './rank-tasks.ts';

/** The program beside the page that ranks, so that the page answers meanwhile. */
addEventListener('message', ({ data }: MessageEvent<RankRequest>) => {
  postMessage(rankTasks(data));
});

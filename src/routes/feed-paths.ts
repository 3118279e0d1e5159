import { idTail } from './address-tails.ts';
import { encodeSegment } from './encode-id.ts';
import { fixedPaths } from './fixed-paths.ts';

/** The addresses of one feed: as Atom, and as JSON Feed. */
export interface FeedPaths {
  xml: string;
  json: string;
}

/** The feed of everything on the site. */
export const siteFeedPaths: FeedPaths = { xml: fixedPaths.feedXml, json: fixedPaths.feedJson };

/** The feed of one CLI, model or task. */
export function feedPaths(kind: 'cli' | 'model' | 'task', id: string): FeedPaths {
  const tail = kind === 'cli' ? encodeSegment(id) : idTail(id);
  return { xml: `/feeds/${kind}/${tail}.xml`, json: `/feeds/${kind}/${tail}.json` };
}

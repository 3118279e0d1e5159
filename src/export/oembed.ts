import { absolute } from '../routes/absolute.ts';
import { fixedPaths } from '../routes/fixed-paths.ts';
import { frameSize } from '../snippets/embed/embed-codes.ts';
import { htmlFrame } from '../snippets/embed/html.ts';
import { webAddress } from '../snippets/embed/web-address.ts';
import type { FrameView } from '../views/embed/frame-view.ts';
import type { Published } from '../views/published.ts';

/** The answer that a page is embedded from (oEmbed 1.0, section 2.3.4.4, type rich). */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  /** In seconds. */
  cache_age: number;
}

const ONE_HOUR_S = 3600;

/** How a result is embedded; undefined where the site does not know its own address on the web. */
export function oembedOf(view: FrameView, { base, siteUrl }: Published): Oembed | undefined {
  const address = siteUrl === undefined ? undefined : webAddress(absolute(siteUrl, base, view.own));
  if (siteUrl === undefined || address === undefined) return undefined;
  return {
    version: '1.0',
    type: 'rich',
    title: view.title,
    provider_name: view.siteName,
    provider_url: absolute(siteUrl, base, fixedPaths.leaderboard),
    html: htmlFrame(view.title, address, frameSize),
    ...frameSize,
    cache_age: ONE_HOUR_S,
  };
}

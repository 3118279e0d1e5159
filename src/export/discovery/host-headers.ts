import { withBase } from '../../routes/absolute.ts';
import type { Document } from '../document.ts';

interface Rule {
  /** Path from the site's root; * stands for anything. */
  path: string;
  headers: readonly string[];
}

/** Badges may be cached for five minutes and then asked for again: image proxies of code hosts keep to that. */
const badgeCaching = 'Cache-Control: public, max-age=300, must-revalidate';
/** Data and feeds may be read by scripts of other sites. */
const open = 'Access-Control-Allow-Origin: *';

const rules: readonly Rule[] = [
  {
    path: '/*',
    headers: ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'],
  },
  { path: '/_astro/*', headers: ['Cache-Control: public, max-age=31536000, immutable'] },
  { path: '/badge/*', headers: [badgeCaching, open] },
  { path: '/badge-pair/*', headers: [badgeCaching, open] },
  { path: '/api/v1/*', headers: [open] },
  { path: '/schemas/*', headers: [open] },
  { path: '/download/*', headers: [open] },
  { path: '/oembed/*', headers: [open] },
  { path: '/feeds/*', headers: [open] },
  { path: '/feed.json', headers: [open] },
  { path: '/dataset.jsonld', headers: ['Content-Type: application/ld+json; charset=utf-8', open] },
  { path: '/CITATION.cff', headers: ['Content-Type: application/yaml; charset=utf-8', open] },
  // What runs recorded is shown as text, whatever it says it is.
  { path: '/files/*', headers: ["Content-Security-Policy: default-src 'none'; sandbox", open] },
];

/** The headers that a site should be served with, in the form that Netlify and Cloudflare Pages read. */
export function hostHeaders(base: string): Document {
  const body = rules.map(({ path, headers }) =>
    [withBase(base, path), ...headers.map((header) => `  ${header}`)].join('\n'),
  );
  return { path: '_headers', body: `${body.join('\n\n')}\n` };
}

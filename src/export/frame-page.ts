import { frameStylesPath } from '../routes/fixed-paths.ts';
import { htmlAttribute as escape } from '../snippets/html-attribute.ts';
import { signPaths } from '../text/sign.ts';
import type { FrameView } from '../views/embed/frame-view.ts';
import { type Addresses, linkMaker } from './addresses.ts';
import type { Document } from './document.ts';

/** What a page for frames may load: its stylesheet. Who may frame it cannot be said in a page, so anybody may. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * A small page for frames. There is one for every cell, each made of few words, so it is written here and not rendered
 * as the other pages are, which would take several times as long. Every value is escaped, for text and attributes alike.
 */
export function framePage(view: FrameView, addresses: Addresses): Document {
  const link = linkMaker(addresses);
  const inSite = linkMaker({ base: addresses.base });
  const page = escape(link(view.page));
  const canonical = addresses.siteUrl === undefined ? '' : `<link rel="canonical" href="${page}">`;
  const head =
    '<meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escape(view.title)}</title><meta name="robots" content="noindex">${canonical}` +
    `<link rel="stylesheet" href="${escape(inSite(frameStylesPath))}">`;
  const body =
    `<main class="t-${view.tone}"><p class="subject"><strong>${escape(view.subject)}</strong> ${escape(view.about)}</p>` +
    `<h1>${signOf(view)}${escape(view.heading)}</h1>${figures(view)}` +
    `<p class="more"><a href="${escape(inSite(view.page))}" target="_blank" rel="noopener">All about this result</a> on ${escape(view.siteName)}</p></main>`;
  return {
    path: `${view.own.slice(1)}index.html`,
    body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>\n`,
  };
}

function signOf({ sign }: FrameView): string {
  return sign === undefined
    ? ''
    : `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${signPaths[sign]}"></path></svg>`;
}

function figures({ figures: list }: FrameView): string {
  if (list.length === 0) return '';
  const pairs = list.map(
    ({ label, value }) => `<div><dt>${escape(label)}</dt><dd>${escape(value)}</dd></div>`,
  );
  return `<dl>${pairs.join('')}</dl>`;
}

import { beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import type { PageFacts } from '../support/page-facts.ts';
import { readSitePages } from '../support/read-site-pages.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Players run the terminal, which is WebAssembly; pages of runs frame them. No other page may do either. */
function policyOf(file: string): string {
  if (file.startsWith('embed/')) return framePolicy;
  if (file.startsWith('player/'))
    return policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  if (/^(?:cell|sweep\/[^/]+\/cell)\//.test(file))
    return policy.replace(' base-uri', " frame-src 'self'; base-uri");
  return policy;
}

/** Small pages for frames load a stylesheet and nothing else. */
const framePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

let pages: [string, PageFacts][];

beforeAll(async () => {
  const sites = await Promise.all(
    (['root', 'hostile', 'evidence'] as const).map((name) => readSitePages(builtSite(name))),
  );
  pages = sites.flatMap((site) => [...site]);
});

test('every page begins its head with the encoding and the strict policy', () => {
  const start = (file: string) =>
    `<meta charset="utf-8">,<meta http-equiv="Content-Security-Policy" content="${policyOf(file)}">`;
  expect(
    pages.filter(([file, { headStart }]) => headStart.join() !== start(file)).map(([file]) => file),
  ).toEqual([]);
});

test('no page holds code or styles of its own', () => {
  expect(pages.filter(([, { inlineCode }]) => inlineCode.length > 0).map(([file]) => file)).toEqual([]);
});

test('no element has a style, or an attribute that runs code', () => {
  const forbidden = /^\S+ (?:style|on.*|srcdoc)$/;
  expect(found(({ tagsWithAttributes }) => tagsWithAttributes.filter((one) => forbidden.test(one)))).toEqual(
    [],
  );
});

test('no page frames, embeds or redirects, and no form sends anything', () => {
  const forbidden = new Set(['base', 'iframe', 'frame', 'object', 'embed', 'applet', 'template', 'style']);
  expect(found(({ tags }) => tags.filter((tag) => forbidden.has(tag)))).toEqual([]);
  expect(
    found(({ addresses }) =>
      addresses.filter(({ attribute }) => /action$/.test(attribute)).map(({ value }) => value),
    ),
  ).toEqual([]);
  expect(
    found(({ equivalents }) => equivalents.filter((name) => name !== 'content-security-policy')),
  ).toEqual([]);
});

test('every address is a path, an anchor or an address on the web', () => {
  const allowed = /^(?:\/(?!\/)|#|https?:\/\/)[\x21-\x7e]*$/;
  expect(
    found(({ addresses }) => addresses.map(({ value }) => value).filter((value) => !allowed.test(value))),
  ).toEqual([]);
});

test('every path and anchor is made of what the encoders of ids write', () => {
  const encoded =
    /^(?:\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]*)?(?:\?[a-z]+=[A-Za-z0-9._~/&=%-]+)?(?:#[a-z0-9A-Z-]+)?$/;
  const inner = (facts: PageFacts) =>
    facts.addresses.map(({ value }) => value).filter((value) => !/^https?:/.test(value));
  expect(found((facts) => inner(facts).filter((value) => !encoded.test(value)))).toEqual([]);
});

function found(pick: (facts: PageFacts) => string[]): string[] {
  return pages.flatMap(([file, facts]) => pick(facts).map((one) => `${file}: ${one}`));
}

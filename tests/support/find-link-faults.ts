import { type BuiltSite, pageFile, siteFiles } from './built-site.ts';
import type { PageFacts, Reference } from './page-facts.ts';

/** A site whose links are checked. */
export interface LinkedSite {
  site: BuiltSite;
  pages: ReadonlyMap<string, PageFacts>;
  /** Addresses on other hosts that an `<a>` may name. */
  outward: ReadonlySet<string>;
  /** Where the site is published: start of the addresses that search engines are told. */
  publishedAt: string;
}

const host = 'http://site.test';

/** What is wrong with the links of a site: one line each, naming the page, the element and the address. */
export function findLinkFaults(linked: LinkedSite): string[] {
  const files = new Set(siteFiles(linked.site));
  return [...linked.pages].flatMap(([file, { addresses, mentionedIds, ids }]) => [
    ...addresses.flatMap((reference) => {
      const fault = addressFault(reference, { ...linked, files, file });
      return fault === undefined ? [] : [describe(file, reference, fault)];
    }),
    ...mentionedIds
      .filter(({ value }) => !ids.includes(value))
      .map((reference) => describe(file, reference, 'no element has this id')),
  ]);
}

/** Pages that no chain of links leads to from the front page, but for players that have nothing to play. */
export function findUnreachable({ site, pages }: Pick<LinkedSite, 'site' | 'pages'>): string[] {
  const reached = new Set<string>();
  const waiting = ['index.html'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const links = pages.get(file)?.addresses.filter(({ tag }) => tag === 'a') ?? [];
    waiting.push(...links.flatMap(({ value }) => fileOf(new URL(value, pageUrl(site, file)), site) ?? []));
  }
  return [...pages].flatMap(([file, { tags }]) =>
    reached.has(file) || (file.startsWith('player/') && !tags.includes('run-player')) ? [] : [file],
  );
}

interface Place extends LinkedSite {
  files: ReadonlySet<string>;
  /** File of the page that holds the link. */
  file: string;
}

function addressFault(reference: Reference, place: Place): string | undefined {
  const { site, file, files, pages } = place;
  if (!URL.canParse(reference.value, pageUrl(site, file))) return 'not an address';
  const url = new URL(reference.value, pageUrl(site, file));
  if (url.origin !== host) return outwardFault(reference, place);
  const target = fileOf(url, site);
  if (target === undefined) return 'leads out of the base of the site';
  if (!files.has(target)) return 'no file of the site has this address';
  const id = decodeURIComponent(url.hash.slice(1));
  const isMissing = id !== '' && pages.get(target)?.ids.includes(id) !== true;
  return isMissing ? 'the page has no such anchor' : undefined;
}

function outwardFault(
  { tag, rel, value }: Reference,
  { outward, publishedAt, pages, files }: Place,
): string | undefined {
  const isOwnFile = value.startsWith(publishedAt) && files.has(decodeURI(value.slice(publishedAt.length)));
  if (tag === 'link' && rel === 'alternate' && isOwnFile) return undefined;
  if (tag === 'a') return outward.has(value) ? undefined : 'an address of another host that nobody named';
  if (tag !== 'link' || rel !== 'canonical') return 'loads from another host';
  const isPage = value.startsWith(publishedAt) && pages.has(pageFile(`/${value.slice(publishedAt.length)}`));
  return isPage ? undefined : 'the preferred address is no page of this site';
}

function pageUrl({ base }: BuiltSite, file: string): string {
  return `${host}${base}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

function fileOf(url: URL, { base }: BuiltSite): string | undefined {
  if (url.origin !== host || !url.pathname.startsWith(base)) return undefined;
  return pageFile(decodeURIComponent(url.pathname.slice(base.length - 1)));
}

function describe(file: string, { tag, attribute, value }: Reference, fault: string): string {
  return `${file}: <${tag} ${attribute}=${JSON.stringify(value)}>: ${fault}`;
}

import type { Browser } from 'playwright-core';

/** An attribute that names something else: a page, a picture, a script, an element. */
export interface Reference {
  tag: string;
  attribute: string;
  value: string;
  /** What a `<link>` is for. */
  rel?: string;
}

/** What the parser of a browser makes of a page, as far as the tests ask. */
export interface PageFacts {
  /** Attributes that name an address. */
  addresses: Reference[];
  /** Ids that other attributes name. */
  mentionedIds: Reference[];
  ids: string[];
  /** Each tag with each attribute it has on the page: `a href`. */
  tagsWithAttributes: string[];
  /** Tags on the page, each once. */
  tags: string[];
  /** Contents of `<script>` elements that name no file, and of `<style>` elements. */
  inlineCode: string[];
  /** Start tags of the first two elements of the head. */
  headStart: string[];
  headingLevels: number[];
  /** Names of `<meta http-equiv>`, in lower case. */
  equivalents: string[];
  /** How many elements each selector finds. */
  landmarks: Record<'header.top' | 'main' | 'footer' | 'nav:not([aria-label])', number>;
}

/** Parses pages in a browser without running or loading anything of theirs. */
export async function readPageFacts(browser: Browser, pages: readonly string[]): Promise<PageFacts[]> {
  const page = await browser.newPage();
  const facts: PageFacts[] = [];
  for (const html of pages) facts.push(await page.evaluate(factsOf, html));
  await page.close();
  return facts;
}

/** Runs in the browser, so it holds everything it uses. */
function factsOf(html: string): PageFacts {
  const addressNames = [
    'href',
    'src',
    'data',
    'poster',
    'action',
    'formaction',
    'cite',
    'ping',
    'xlink:href',
  ];
  const listNames = ['srcset', 'imagesrcset'];
  const idNames = [
    ...['popovertarget', 'data-from', 'for', 'list', 'form', 'commandfor', 'headers'],
    ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-owns'],
  ];
  const document = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...document.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({
      tag: element.localName,
      attribute: name,
      value,
      ...(element.localName === 'link' ? { rel: element.getAttribute('rel') ?? '' } : {}),
    })),
  );
  const code = [...document.querySelectorAll('script:not([src]), style')];
  return {
    addresses: [
      ...attributes.filter(({ attribute }) => addressNames.includes(attribute)),
      ...attributes
        .filter(({ attribute }) => listNames.includes(attribute))
        .flatMap((one) =>
          one.value.split(',').map((part) => ({ ...one, value: part.trim().split(/\s/)[0] ?? '' })),
        ),
    ],
    mentionedIds: attributes
      .filter(({ attribute }) => idNames.includes(attribute))
      .flatMap((one) => one.value.split(/\s+/).map((value) => ({ ...one, value }))),
    ids: elements.flatMap(({ id }) => (id === '' ? [] : [id])),
    tagsWithAttributes: [...new Set(attributes.map(({ tag, attribute }) => `${tag} ${attribute}`))],
    tags: [...new Set(elements.map(({ localName }) => localName))],
    inlineCode: code.map((element) => element.textContent),
    headStart: [...document.head.children].slice(0, 2).map((element) => element.outerHTML),
    headingLevels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName.slice(1)),
    ),
    equivalents: [...document.querySelectorAll('meta[http-equiv]')].map(
      (meta) => meta.getAttribute('http-equiv')?.toLowerCase() ?? '',
    ),
    landmarks: {
      'header.top': document.querySelectorAll('header.top').length,
      main: document.querySelectorAll('main').length,
      footer: document.querySelectorAll('footer').length,
      'nav:not([aria-label])': document.querySelectorAll('nav:not([aria-label])').length,
    },
  };
}

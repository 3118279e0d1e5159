import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedCodes, frameSize } from '../../../src/snippets/embed/embed-codes.ts';
import { oneLine } from '../../../src/snippets/markdown-text.ts';
import { launchBrowser } from '../../support/browser.ts';
import { hostileIds } from '../hostile-ids.ts';
import { type RenderCodes, renderAsciidoc, renderMarkdown, renderRst } from './render-embed.ts';

const addresses = {
  page: 'https://example.org/cell/opencode/meta/llama--4/_polyglot_/rust~20x...y/',
  badge: 'https://example.org/badge/opencode/meta/llama--4/_polyglot_/rust~20x...y',
  embed: 'https://example.org/embed/cell/opencode/meta/llama--4/_polyglot_/rust~20x...y/',
};
const ending = '.for-the-badge-dark.png';
const words = [
  'CodingAgentBench: opencode × meta/llama_4 [beta] failed, 0.571 "as published"',
  ...hostileIds.map((id) => `Bench: ${id}: failed`),
  ...hostileIds.filter((id) => oneLine(id) !== ''),
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const languages: [string, RenderCodes | undefined][] = [
  ['Markdown', renderMarkdown],
  ['HTML', (codes) => [...codes]],
  ['reStructuredText', renderRst],
  ['AsciiDoc', renderAsciidoc],
];

for (const [language, render] of languages) {
  test.skipIf(render === undefined)(
    `${language} is rendered as one picture in one link, for any words`,
    async () => {
      const read = await readInBrowser(await (render?.(codesIn(language)) ?? []));
      expect(read.map(({ elements }) => elements)).toEqual(words.map(() => ['a', 'img']));
      expect(read.map(({ text }) => text)).toEqual(words.map(() => ''));
      for (const [at, { attributes }] of read.entries()) {
        const { href = '', src = '', alt = '' } = attributes;
        expect([alt, decodeURI(src), decodeURI(href)]).toEqual([
          oneLine(words[at] ?? ''),
          addresses.badge + ending,
          addresses.page,
        ]);
      }
    },
  );
}

test('HTML frame is read as one frame of its size, for any words', async () => {
  const read = await readInBrowser(codesIn('HTML frame'));
  for (const [at, { elements, attributes }] of read.entries()) {
    expect(elements).toEqual(['iframe']);
    const { src, title, width, height } = attributes;
    expect([src, title]).toEqual([addresses.embed, oneLine(words[at] ?? '')]);
    expect([Number(width), Number(height)]).toEqual([frameSize.width, frameSize.height]);
  }
});

function codesIn(language: string): string[] {
  return words.map((text) => {
    const found = embedCodes(text, addresses, ending)?.find((code) => code.language === language);
    return found?.write() ?? '';
  });
}

/** The link, pictures and frames of HTML documents, as a browser reads them: their names, all their attributes together, the text between. */
function readInBrowser(documents: readonly string[]) {
  return page.evaluate(
    (texts) =>
      texts.map((text) => {
        const { body } = new DOMParser().parseFromString(text, 'text/html');
        const found = [...body.querySelectorAll('*')].filter(
          ({ localName }) => !['div', 'p', 'span'].includes(localName),
        );
        const attributes = found.flatMap((element) =>
          Array.from(element.attributes, ({ name, value }): [string, string] => [name, value]),
        );
        return {
          elements: found.map(({ localName }) => localName),
          attributes: Object.fromEntries(attributes) as Partial<Record<string, string>>,
          text: body.textContent.trim(),
        };
      }),
    documents,
  );
}

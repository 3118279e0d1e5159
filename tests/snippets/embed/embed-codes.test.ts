import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type EmbedAddresses, embedCodes, frameSize } from '../../../src/snippets/embed/embed-codes.ts';
import { oneLine } from '../../../src/snippets/markdown-text.ts';
import { hostileIds } from '../hostile-ids.ts';
import { readAsciidocBadge, readEmbeddedHtml, readMarkdownBadge, readRstBadge } from './read-embed.ts';

const addresses: EmbedAddresses = {
  page: 'https://example.org/cell/opencode/meta/llama--4/_polyglot_/rust~20x...y/',
  badge: 'https://example.org/badge/opencode/meta/llama--4/_polyglot_/rust~20x...y',
  embed: 'https://example.org/embed/cell/opencode/meta/llama--4/_polyglot_/rust~20x...y/',
};

function codesOf(words: string, to = addresses, ending = '.svg'): Record<string, string> {
  const codes = embedCodes(words, to, ending) ?? [];
  return Object.fromEntries(codes.map(({ language, write }) => [language, write()]));
}

function expectReadBack(words: string, ending = '.svg'): void {
  const {
    Markdown = '',
    HTML = '',
    reStructuredText = '',
    AsciiDoc = '',
    'HTML frame': frame = '',
  } = codesOf(words, addresses, ending);
  const text = oneLine(words);
  const badge = addresses.badge + ending;
  const expected = { words: text, badge, page: addresses.page };
  expect(readMarkdownBadge(Markdown)).toEqual(expected);
  expect(readRstBadge(reStructuredText)).toEqual(expected);
  expect(readAsciidocBadge(AsciiDoc)).toEqual(expected);
  expect(readEmbeddedHtml(HTML)).toEqual({ href: addresses.page, src: badge, alt: text });
  expect(readEmbeddedHtml(frame)).toMatchObject({ src: addresses.embed, title: text });
}

describe('the codes that embed a result', () => {
  it('are as tests/expected/snippets/embed.txt shows', async () => {
    const words = 'CodingAgentBench: opencode × meta/llama_4 [beta] failed, 0.571 "as published"';
    const shown = Object.entries(codesOf(words)).map(([name, code]) => `== ${name}\n${code}\n`);
    await expect(shown.join('\n')).toMatchFileSnapshot('../../expected/snippets/embed.txt');
  });

  it('read back as their words and addresses in every language and style, for hostile ids', () => {
    for (const ending of ['.svg', '.flat-square.svg', '.for-the-badge-dark.png'])
      for (const id of hostileIds) expectReadBack(id, ending);
  });

  it('read back for any text', () => {
    const unit = fc.constantFrom(...'\\`*_[]()<>!|~&$"\'#;: a\n\t\u00a0é🐙-.=@{}^+');
    const anyText = fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyText, (words) => expectReadBack(words)),
      { numRuns: 2000 },
    );
  });

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const id of hostileIds.filter((one) => oneLine(one) !== '')) {
      const { HTML = '', 'HTML frame': frame = '' } = codesOf(id);
      for (const code of [HTML, frame]) {
        const { results } = await validator.validateString(code);
        expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      }
    }
  });

  it('leave no bracket or quote of an address as it was', () => {
    const odd = 'https://example.org/a)b(c"d\'e<f>g`h i';
    const { Markdown = '', HTML = '' } = codesOf('words', { page: odd, badge: odd, embed: odd });
    expect(Markdown).not.toContain('\n');
    expect(readMarkdownBadge(Markdown).page).toBe(readEmbeddedHtml(HTML)['href']);
    expect(readEmbeddedHtml(HTML)['href']).toMatch(
      /^https:\/\/example\.org\/a%29b%28c%22d%27e%3[cC]f%3[eE]g%60h%20i$/,
    );
  });

  it('make a frame of a fixed size', () => {
    const { width, height } = readEmbeddedHtml(codesOf('words')['HTML frame'] ?? '');
    expect([Number(width), Number(height)]).toEqual([frameSize.width, frameSize.height]);
  });

  it.each(['javascript:alert(1)', '/badge', 'file:///badge', 'ftp://b.example/badge'])(
    'are not made of the address %j, which is none of the web',
    (address) => {
      for (const key of ['page', 'badge', 'embed'])
        expect(embedCodes('words', { ...addresses, [key]: address })).toBeUndefined();
    },
  );
});

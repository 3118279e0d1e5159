import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { embedSnippets } from '../../src/snippets/embed.ts';
import { fillTemplate } from '../../src/snippets/fill-template.ts';
import { oneLine } from '../../src/snippets/markdown-text.ts';
import { hostileIds } from './hostile-ids.ts';
import { readEmbeddedHtml, readMarkdownBadge } from './read-embed.ts';
import { showSnippets } from './show-snippets.ts';

const addresses = {
  page: 'https://example.org/cell/opencode/meta/llama/polyglot/rust~20x/',
  badge: 'https://example.org/badge/opencode/meta/llama/polyglot/rust~20x.svg',
  embed: 'https://example.org/embed/cell/opencode/meta/llama/polyglot/rust~20x/',
};

function codes(words: string, to = addresses): [string, string, string] {
  const [markdown, html, iframe] = embedSnippets(words, to).map((snippet) =>
    'code' in snippet ? snippet.code : '',
  );
  return [markdown ?? '', html ?? '', iframe ?? ''];
}

function expectReadBack(words: string): void {
  const [markdown, html, iframe] = codes(words);
  const text = oneLine(words);
  expect(readMarkdownBadge(markdown)).toEqual({ words: text, badge: addresses.badge, page: addresses.page });
  expect(readEmbeddedHtml(html)).toEqual({ href: addresses.page, src: addresses.badge, alt: text });
  expect(readEmbeddedHtml(iframe)).toMatchObject({ src: addresses.embed, title: text });
}

describe('embedSnippets', () => {
  it('says what tests/expected/snippets/embed.md shows', async () => {
    const words = 'CodingAgentBench: opencode × meta/llama_4 [beta] failed, 0.571 "as published"';
    await expect(showSnippets(embedSnippets(words, addresses))).toMatchFileSnapshot(
      '../expected/snippets/embed.md',
    );
  });

  it('reads back as its words and addresses, for hostile ids and any text', () => {
    for (const id of hostileIds) expectReadBack(id);
    const unit = fc.constantFrom(...'\\`*_[]()<>!|~&$"\'#;: a\n\t\u00a0é🐙');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ unit: 'binary' })),
        expectReadBack,
      ),
      {
        numRuns: 3000,
      },
    );
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const id of hostileIds.filter((one) => oneLine(one) !== '')) {
      const [, html, iframe] = codes(id);
      for (const code of [html, iframe]) {
        const report = await validator.validateString(code);
        expect(report.results.flatMap((result) => result.messages.map((message) => message.message))).toEqual(
          [],
        );
      }
    }
  });

  it('stays on one line and leaves no bracket or quote of an address as it was', () => {
    const odd = 'https://example.org/a)b(c"d\'e<f>g`h i';
    const all = codes('words', { page: odd, badge: odd, embed: odd });
    for (const code of all) expect(code).not.toContain('\n');
    expect(readMarkdownBadge(all[0]).page).toBe(readEmbeddedHtml(all[1])['href']);
    expect(readEmbeddedHtml(all[1])['href']).toMatch(
      /^https:\/\/example\.org\/a%29b%28c%22d%27e%3[cC]f%3[eE]g%60h%20i$/,
    );
  });

  it('fills its templates to exactly its code', () => {
    for (const id of hostileIds) {
      for (const snippet of embedSnippets(id, addresses)) {
        if ('code' in snippet) expect(fillTemplate(snippet.template, snippet.slots)).toBe(snippet.code);
      }
    }
  });

  it('offers no frame where the site has no page for one', () => {
    const { embed: _, ...withoutFrame } = addresses;
    expect(embedSnippets('words', withoutFrame).map(({ id }) => id)).toEqual([
      'embed-markdown',
      'embed-html',
    ]);
  });

  it('is withheld with a reason where the site has no web address', () => {
    for (const [to, reason] of [
      [undefined, 'this site was built without its own web address'],
      [
        { ...addresses, page: 'javascript:alert(1)' },
        'the web address of this site does not start with http or https',
      ],
      [
        { ...addresses, badge: '/badge.svg' },
        'the web address of this site does not start with http or https',
      ],
    ] as const) {
      const snippets = embedSnippets('words', to);
      expect(snippets.map((snippet) => ('withheld' in snippet ? snippet.withheld : ''))).toEqual([
        reason,
        reason,
      ]);
    }
  });
});

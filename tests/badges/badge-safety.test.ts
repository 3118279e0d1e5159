import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBadge } from '../../src/badges/badge.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { allBadgeStyles } from './badge-forms.ts';
import { expectInert } from './expect-inert.ts';
import { hostileTexts, referenceFacts } from './facts.ts';
import { readXml } from './strict-xml.ts';

describe('a badge of hostile words', () => {
  test.each(Object.entries(hostileTexts))('%s: well-formed, inert, at most 10,000 bytes', async (_, text) => {
    await expectSafe(text);
  });

  test.each(Object.entries(hostileTexts))(
    '%s: also where any part of the words is hostile, in every style',
    async (_, text) => {
      const words = { label: text, message: text, title: text, tone: 'fail', glyph: 'cross' } as const;
      for (const style of allBadgeStyles) expectInert(await renderBadge(words, style));
    },
  );

  test('any text of any characters: well-formed, inert, at most 10,000 bytes', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(fc.asyncProperty(anyText, expectSafe), { numRuns: 25 });
  });

  test('a text that no font has still leaves marks', async () => {
    const svg = await renderBadge(badgeWords({ ...referenceFacts, cli: '漢字' }));
    expect(svg).toContain('v80h56v-80z');
  });
});

describe('the strict reader of these tests', () => {
  test.each([
    '<a>',
    '<a></b>',
    '<a b="1" b="2"/>',
    '<a>&x;</a>',
    '<a>&</a>',
    '<a b=1/>',
    '<a/>text',
    '<a>\u0000</a>',
  ])('refuses %j', (xml) => {
    expect(() => readXml(xml)).toThrow();
  });
});

async function expectSafe(text: string): Promise<void> {
  const facts = { ...referenceFacts, cli: text, model: text, task: text, sweepId: text, siteName: text };
  expectInert(await renderBadge(badgeWords(facts)));
}

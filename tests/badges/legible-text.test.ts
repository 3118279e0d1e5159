import { expect, test } from 'vitest';
import { createAlphabet } from '../../src/badges/alphabet.ts';
import { legibleText } from '../../src/badges/legible-text.ts';
import { hostileTexts } from './facts.ts';

const alphabet = createAlphabet();

test.each([
  ['opencode · 0.571 ×', 'opencode · 0.571 ×'],
  ['café Жук ώ Łé', 'café Жук ώ Łé'],
  ['代码助手', '…'],
  ['emoji-🐙-cli', 'emoji-…-cli'],
  ['👩‍👩‍👧‍👦🏳️‍🌈 👍🏽', '… …'],
  ['שלום-עולם', '…-…'],
  ['a\u202etxt.exe', 'a…txt.exe'],
  [`z${'\u0351'.repeat(50)}`, '…'],
  ['e\u0301', 'é'],
])('%j is shown as %j', async (text, shown) => {
  expect(await legibleText(text, 40, alphabet)).toBe(shown);
});

test('a text that is cut where a character is missing ends in one ellipsis', async () => {
  expect(await legibleText('abcdef漢字', 8, alphabet)).toBe('abcdef…');
  expect(await legibleText('abcd漢字efgh', 7, alphabet)).toBe('abcd…');
});

test.each(Object.entries(hostileTexts))('%s: short, drawable, the same when read again', async (_, text) => {
  const shown = await legibleText(text, 30, alphabet);
  expect(shown.length).toBeLessThanOrEqual(30);
  expect(shown).toMatch(/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S} ]*$/u);
  expect(await legibleText(shown, 30, alphabet)).toBe(shown);
});

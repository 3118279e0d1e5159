import { describe, expect, test } from 'vitest';
import { chosenCode, languageChoices, styleChoices } from '../../src/client/embed-choices.ts';
import { badgePath } from '../../src/routes/picture-paths.ts';
import { badgeShapes, badgeStylesOf, badgeThemes } from '../../src/text/badge-style.ts';

const stem = '/badge/acme/m/t';
const addresses = {
  page: 'https://b.example/cell/acme/m/t/',
  badge: `https://b.example${stem}`,
  embed: 'https://b.example/embed/cell/acme/m/t/',
};
const all = badgeStylesOf({ styles: badgeShapes, themes: badgeThemes });

describe('the choice of a style', () => {
  test('names the files that are drawn', () => {
    const ids = { cli: 'acme', model: 'm', task: 't' };
    const drawn = (['svg', 'png'] as const).flatMap((format) =>
      all.map((style) => badgePath(ids, format, style)),
    );
    expect(styleChoices(all, true).map(({ ending }) => stem + ending)).toEqual(drawn);
  });

  test('begins with the plain one, and knows no PNG where none is drawn', () => {
    expect(styleChoices(['flat', 'flat-dark'], false)).toEqual([
      { label: 'flat', ending: '.svg' },
      { label: 'flat, dark', ending: '.flat-dark.svg' },
    ]);
  });
});

describe('the code that is chosen', () => {
  test('is in the language and names the style', () => {
    expect(languageChoices('words', addresses)).toEqual([
      'Markdown',
      'HTML',
      'reStructuredText',
      'AsciiDoc',
      'HTML frame',
    ]);
    expect(chosenCode('words', addresses, { language: 'Markdown', ending: '.flat-dark.png' })).toBe(
      `[![words](${addresses.badge}.flat-dark.png)](${addresses.page})`,
    );
  });

  test('is none where there is no such language or address', () => {
    expect(chosenCode('words', addresses, { language: 'Basic', ending: '.svg' })).toBeUndefined();
    expect(languageChoices('words', { ...addresses, page: '/x' })).toEqual([]);
  });
});

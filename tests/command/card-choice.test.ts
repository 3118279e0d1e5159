import { expect, test } from 'vitest';
import { cardChoice } from '../../src/command/card-choice.ts';
import { siteParts } from '../../src/command/real-site-parts.ts';
import type { CardChoice } from '../../src/load/card-choice.ts';
import { noBundle } from '../support/no-bundle.ts';

test.each(['all', 'standings', 'none'])('--cards %s is a choice', (text) => {
  expect(cardChoice(text)).toBe(text);
});

test.each(['', 'All', 'cells', 'none '])('--cards %j is refused, with the choices there are', (text) => {
  expect(() => cardChoice(text)).toThrow(`--cards is one of all, standings, none; received "${text}".`);
});

test.each<[CardChoice, string[]]>([
  ['all', ['card/cell/', 'card/index.png', 'card/pair/']],
  ['standings', ['card/index.png', 'card/pair/']],
  ['none', []],
])('with %s the documents hold the cards asked for', async (cards, expected) => {
  const dataDir = 'tests/fixtures/folders/made-up';
  const { site } = await siteParts.load(dataDir);
  const paths: string[] = [];
  for await (const { path } of siteParts
    .steps(site, { bundle: noBundle, dataDir, jobs: 1, base: '/', cards })
    .documents())
    paths.push(path);
  const found = ['card/cell/', 'card/index.png', 'card/pair/'].filter((start) =>
    paths.some((path) => path.startsWith(start)),
  );
  expect(found).toEqual(expected);
});

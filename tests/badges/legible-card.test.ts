import { expect, test } from 'vitest';
import type { CardWords } from '../../src/badges/card-words.ts';
import { legibleCard } from '../../src/badges/legible-card.ts';

const long = 'word 漢字 '.repeat(100);
const figure = { label: long, value: long, measured: true };
const words: CardWords = {
  siteName: long,
  kind: long,
  over: long,
  name: long,
  headline: long,
  tone: 'rate',
  note: long,
  figures: [figure, figure, figure, figure],
  alt: long,
};

test('a card shows of every text what it has room for and the fonts can draw', async () => {
  const { figures, alt, tone, ...shown } = await legibleCard(words);
  const texts = [...Object.values(shown), ...figures.flatMap(({ label, value }) => [label, value])];
  expect(texts).toHaveLength(12);
  for (const text of texts) expect(text).toMatch(/^(?:word … )*(?:word …|word …|w?o?r?d?…)$/);
  expect(shown.name.length).toBeLessThanOrEqual(60);
  expect([alt, tone]).toEqual([long, 'rate']);
});

test('a card of short words is left as it is', async () => {
  const short: CardWords = {
    ...words,
    siteName: 'S',
    kind: 'Task',
    over: '',
    name: 'n',
    headline: 'h',
    note: '',
  };
  const figures = [{ label: 'Tasks', value: 'not recorded', measured: false }];
  expect(await legibleCard({ ...short, figures })).toEqual({ ...short, figures });
});

import { describe, expect, test } from 'vitest';
import { outcomeKinds } from '../../../src/stats/outcome-kind.ts';
import { glossary } from '../../../src/text/glossary.ts';
import { glossaryView } from '../../../src/views/words/glossary-view.ts';

const groups = glossaryView();
const words = groups.flatMap((group) => group.words);

describe('the glossary', () => {
  test('explains every word once, and every outcome with its sign', () => {
    const ids = words.map(({ id }) => id);
    expect(ids).toHaveLength(Object.keys(glossary).length + outcomeKinds.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(glossary)));
    expect(words.filter(({ sign }) => sign)).toHaveLength(outcomeKinds.length + 1);
  });

  test('ends each explanation like a sentence', () => {
    expect(words.filter(({ meaning }) => !/[.]$/.test(meaning)).map(({ id }) => id)).toEqual([]);
  });

  test('keeps addresses of words and of groups apart', () => {
    const ids = new Set(words.map(({ id }) => id));
    expect(groups.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});

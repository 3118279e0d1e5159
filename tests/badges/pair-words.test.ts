import { describe, expect, test } from 'vitest';
import { renderBadge } from '../../src/badges/badge.ts';
import { type PairFacts, pairBadgeWords } from '../../src/badges/pair-words.ts';
import { untestedWords } from '../../src/badges/untested-words.ts';
import { hostileTexts } from './facts.ts';
import { readXml } from './strict-xml.ts';

const facts: PairFacts = {
  cli: 'opencode',
  model: 'meta/llama-4',
  solved: 18,
  counted: 25,
  rank: { first: 1, last: 3 },
  pairs: 32,
  interval: { low: 0.524, high: 0.857, method: 'wilson' },
  coverage: { ran: 25 },
  withdrawn: 0,
  siteName: 'CodingAgentBench',
};

describe('the badge of a pair', () => {
  test('leads with the rate and its number, then the ranks it may hold', () => {
    expect(pairBadgeWords(facts)).toEqual({
      label: 'opencode × llama-4',
      message: '18/25, rank 1–3',
      tone: 'rate',
      title:
        'CodingAgentBench: opencode × meta/llama-4: 18 of 25 counted runs solved, 95 % interval 52 to 86 %; ' +
        'rank 1–3 of 32 pairs, not told apart within',
    });
  });

  test('of pairs that are all tied names no first place', () => {
    const { message } = pairBadgeWords({ ...facts, solved: 0, rank: { first: 1, last: 32 } });
    expect(message).toBe('0/25, all tied');
  });

  test('of the only pair, and of a rank that is certain, names it', () => {
    expect(pairBadgeWords({ ...facts, rank: { first: 1, last: 1 }, pairs: 1 }).message).toBe('18/25, rank 1');
    expect(pairBadgeWords({ ...facts, rank: { first: 2, last: 2 } }).message).toBe('18/25, rank 2');
  });

  test('is provisional and has no rank while planned tasks are missing', () => {
    const words = pairBadgeWords({ ...facts, coverage: { ran: 25, planned: 40 } });
    expect(words.message).toBe('18/25 · provisional');
    expect(words.title).toMatch(/; provisional: 25 of 40 planned tasks$/);
    expect(pairBadgeWords({ ...facts, coverage: { ran: 25, planned: 25 } }).message).toBe('18/25, rank 1–3');
  });

  test('has no number where no run counts', () => {
    const { interval: _, ...rest } = facts;
    const none = { ...rest, solved: 0, counted: 0 };
    expect(pairBadgeWords(none)).toMatchObject({ message: 'no counted run', tone: 'neutral' });
    expect(pairBadgeWords({ ...none, coverage: { ran: 0 }, withdrawn: 2 }).message).toBe('withdrawn');
    expect(pairBadgeWords({ ...none, coverage: { ran: 1 }, withdrawn: 2 }).message).toBe('no counted run');
  });

  test.each(Object.entries(hostileTexts))('of ids made of %s is well-formed and small', async (_, text) => {
    const hostile = { cli: text, model: text, siteName: text };
    for (const words of [
      pairBadgeWords({ ...facts, ...hostile }),
      untestedWords({ ...hostile, task: text }),
    ]) {
      const svg = await renderBadge(words);
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(10_000);
      readXml(svg);
    }
  });
});

describe('the badge of what was planned and has not run', () => {
  test('says so of a cell and of a pair, in grey', () => {
    const pair = { cli: 'opencode', model: 'meta/llama-4' };
    expect(untestedWords({ ...pair, task: 'words/reverse', siteName: 'B' })).toEqual({
      label: 'opencode',
      message: 'not tested',
      tone: 'neutral',
      glyph: 'dash',
      title: 'B: opencode × meta/llama-4 on words/reverse: planned, not tested yet',
    });
    expect(untestedWords(pair)).toMatchObject({
      label: 'opencode × llama-4',
      title: 'opencode × meta/llama-4: planned, not tested yet',
    });
  });
});

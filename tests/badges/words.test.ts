import { describe, expect, test } from 'vitest';
import { badgeOutcomes } from '../../src/badges/badge-outcomes.ts';
import type { Tone } from '../../src/badges/badge-words.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { outcomeWords } from '../../src/text/outcome-words.ts';
import { hostileTexts, referenceFacts } from './facts.ts';

describe('the words of a badge', () => {
  test('the reference cell leads with its outcome, then its score', () => {
    expect(badgeWords(referenceFacts)).toEqual({
      label: 'opencode',
      message: 'no change · 0.571',
      tone: 'fail',
      glyph: 'cross',
      title:
        'CodingAgentBench: opencode × meta/llama-4-maverick-17b-128e-instruct on polyglot/rust-error-handling: ' +
        'failed, no change made; composite 0.571 as published; sweep expansion-20260616',
    });
  });

  test('a site without a name is left out of the title', () => {
    const { cli, model, task, outcome, composite, sweepId } = referenceFacts;
    expect(badgeWords({ cli, model, task, outcome, composite, sweepId }).title).toMatch(/^opencode × /);
  });

  test('a composite that was not measured leaves no number', () => {
    const words = badgeWords({
      ...referenceFacts,
      composite: { state: 'not-recorded', reason: 'none published' },
    });
    expect(words.message).toBe('no change');
    expect(words.title).toContain('; composite not recorded; sweep');
  });

  test('a composite of zero is a number', () => {
    const words = badgeWords({
      ...referenceFacts,
      composite: { state: 'measured', value: 0, source: 'scorer' },
    });
    expect(words.message).toBe('no change · 0.000');
  });

  test('only a pass and a correct refusal look like a pass', () => {
    const green = outcomeKinds.filter((kind) => badgeOutcomes[kind].tone === 'pass');
    const ticked = outcomeKinds.filter((kind) => badgeOutcomes[kind].glyph === 'check');
    expect(green).toEqual(['refused-correctly', 'passed']);
    expect(ticked).toEqual(green);
  });

  test.each(outcomeKinds)('the message of %s leads with the outcome and has no percent sign', (outcome) => {
    const { message, title } = badgeWords({ ...referenceFacts, outcome });
    expect(message).toBe(`${badgeOutcomes[outcome].short} · 0.571`);
    expect(title).toContain(`: ${badgeOutcomes[outcome].full}; composite 0.571`);
    expect(message + title).not.toContain('%');
    expect(/pass/.test(message)).toBe(outcome === 'passed');
  });

  test.each(outcomeKinds)('the tone of %s agrees with the pages', (outcome) => {
    const toneOnPages = outcomeWords(outcome).tone;
    const expected: Tone = toneOnPages === 'part' || toneOnPages === 'none' ? 'neutral' : toneOnPages;
    expect(badgeOutcomes[outcome].tone).toBe(expected);
  });

  test('no two outcomes share a message', () => {
    const messages = outcomeKinds.map((kind) => badgeOutcomes[kind].short);
    expect(new Set(messages).size).toBe(outcomeKinds.length);
  });

  test.each(Object.entries(hostileTexts))(
    'ids made of %s leave the outcome in a title of at most 300',
    (_, text) => {
      const facts = { ...referenceFacts, cli: text, model: text, task: text, sweepId: text, siteName: text };
      for (const outcome of outcomeKinds) {
        const { label, title } = badgeWords({ ...facts, outcome });
        expect(label.length).toBeLessThanOrEqual(24);
        expect(title.length).toBeLessThanOrEqual(300);
        expect(title).toContain(badgeOutcomes[outcome].full);
      }
    },
  );
});

import { describe, expect, test } from 'vitest';
import { badgeOutcome } from '../../src/badges/badge-outcomes.ts';
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
      glyph: 'empty',
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
    const green = outcomeKinds.filter((kind) => badgeOutcome(kind).tone === 'pass');
    const ticked = outcomeKinds.filter((kind) => badgeOutcome(kind).glyph.startsWith('check'));
    expect(green).toEqual(['refused-correctly', 'passed']);
    expect(ticked).toEqual(green);
  });

  test.each(outcomeKinds)('the message of %s leads with the outcome and has no percent sign', (outcome) => {
    const { message, title } = badgeWords({ ...referenceFacts, outcome });
    expect(message).toBe(`${badgeOutcome(outcome).short} · 0.571`);
    expect(title).toContain(`: ${badgeOutcome(outcome).full}; composite 0.571`);
    expect(message + title).not.toContain('%');
    expect(/pass/.test(message)).toBe(outcome === 'passed');
  });

  test.each(outcomeKinds)('the tone of %s agrees with the pages', (outcome) => {
    const toneOnPages = outcomeWords(outcome).tone;
    const expected: Tone = toneOnPages === 'part' || toneOnPages === 'none' ? 'neutral' : toneOnPages;
    expect(badgeOutcome(outcome).tone).toBe(expected);
  });

  test.each(outcomeKinds)('the sign and the label of %s are those of the pages', (outcome) => {
    const { sign, short } = outcomeWords(outcome);
    expect(badgeOutcome(outcome).glyph).toBe(sign);
    expect(badgeOutcome(outcome).full).toMatch(new RegExp(`^${short}(?:$|[, ])`));
  });

  test('pages and badges say in one wording what incompatible means', () => {
    const { heading, meaning } = outcomeWords('incompatible');
    const { full } = badgeOutcome('incompatible');
    for (const text of [heading, meaning, full])
      expect(text.toLowerCase()).toContain('the cli and the model could not complete a handshake');
  });

  test('no two outcomes share a message, and none that of a withdrawn run', () => {
    const messages = outcomeKinds.map((kind) => badgeOutcome(kind).short);
    expect(new Set([...messages, 'withdrawn']).size).toBe(outcomeKinds.length + 1);
  });

  test.each(Object.entries(hostileTexts))(
    'ids made of %s leave the outcome in a title of at most 300',
    (_, text) => {
      const facts = { ...referenceFacts, cli: text, model: text, task: text, sweepId: text, siteName: text };
      for (const outcome of outcomeKinds) {
        const { label, title } = badgeWords({ ...facts, outcome });
        expect(label.length).toBeLessThanOrEqual(24);
        expect(title.length).toBeLessThanOrEqual(300);
        expect(title).toContain(badgeOutcome(outcome).full);
      }
    },
  );
});

describe('the special forms of a badge', () => {
  const passed = { ...referenceFacts, outcome: 'passed' as const };

  test('a superseded run says so first, in grey, without its score', () => {
    const words = badgeWords({ ...passed, superseded: true });
    expect(words).toMatchObject({ message: 'superseded · passed', tone: 'neutral' });
    expect(words.title).toMatch(/; sweep expansion-20260616, superseded by a newer sweep$/);
  });

  test('a cell of fewer runs than planned is provisional and has no score', () => {
    const words = badgeWords({ ...passed, planned: { ran: 1, planned: 3 } });
    expect(words).toMatchObject({ message: 'passed · provisional', tone: 'pass' });
    expect(words.title).toMatch(/; provisional: 1 of 3 planned runs$/);
  });

  test.each([
    [3, 3, 'pass', 'check'],
    [2, 3, 'neutral', 'half'],
    [0, 3, 'fail', 'cross'],
  ])('%i of %i repeats are said as a rate: %s', (solved, counted, tone, glyph) => {
    const words = badgeWords({ ...passed, repeats: { solved, counted } });
    expect(words).toMatchObject({ message: `${String(solved)}/${String(counted)} passed`, tone, glyph });
    expect(words.title).toContain(`: ${String(solved)} of ${String(counted)} runs passed; sweep`);
  });

  test('one counted run is said as its outcome', () => {
    expect(badgeWords({ ...passed, repeats: { solved: 1, counted: 1 } }).message).toBe('passed · 0.571');
  });

  test('a withdrawn run has no other form', () => {
    const facts = { ...passed, superseded: true, withdrawn: { date: '2026-03-09' } };
    expect(badgeWords(facts).message).toBe('withdrawn');
  });
});

describe('the badge of a withdrawn run', () => {
  const withdrawn = { date: '2026-03-09', reason: 'The image held the solution.' };

  test('says so and why, and neither its outcome nor its composite', () => {
    expect(badgeWords({ ...referenceFacts, outcome: 'passed', withdrawn })).toEqual({
      label: 'opencode',
      message: 'withdrawn',
      tone: 'neutral',
      glyph: 'dash',
      title:
        'CodingAgentBench: opencode × meta/llama-4-maverick-17b-128e-instruct on polyglot/rust-error-handling, ' +
        'sweep expansion-20260616: withdrawn on 9 Mar 2026: The image held the solution',
    });
  });

  test('says that no reason was given', () => {
    const { title } = badgeWords({ ...referenceFacts, withdrawn: { date: '2026-03-09' } });
    expect(title).toMatch(/: withdrawn on 9 Mar 2026: no reason was given$/);
  });

  test.each(Object.entries(hostileTexts))(
    'ids and a reason made of %s leave a title of at most 300',
    (_, text) => {
      const ids = { cli: text, model: text, task: text, sweepId: text, siteName: text };
      const facts = { ...referenceFacts, ...ids, withdrawn: { ...withdrawn, reason: text } };
      expect(badgeWords(facts).title.length).toBeLessThanOrEqual(300);
      expect(badgeWords(facts).title).toContain(': withdrawn on 9 Mar 2026: ');
    },
  );
});

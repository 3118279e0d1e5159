import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../schemas/cell.ts';
import { aView } from '../../support/a-view.ts';

function checked(pass: number, stdout_tail: string): Partial<Cell> {
  return { scorers: { pass_rate: { pass, stdout_tail } } };
}

describe('what is said of the tests', () => {
  test('an output that names all of them gives a total', async () => {
    const { verdict, axes } = await aView(checked(0, 'ok 1 - one\nnot ok 2 - two\n1..2\n'));
    expect(verdict.sentences).toEqual(['1 of 2 tests passed.']);
    expect(axes[0]?.detail).toBe('1 of 2 tests passed, read from the output');
  });

  test('one test is one test', async () => {
    const { verdict } = await aView(checked(1, 'ok 1 - one\n1..1\n'));
    expect(verdict.sentences).toEqual(['1 of 1 test passed.']);
  });

  test('an incomplete output claims no total, neither in the verdict nor beside the reading', async () => {
    const { verdict, axes, tests } = await aView(checked(0, '1..9\nok 1 - one\nnot ok 2 - two\n'));
    expect(verdict.sentences).toEqual(['1 test failed; the recorded output does not name the others.']);
    expect(axes[0]?.detail).toBe('by the task’s own check');
    expect(tests.incomplete).toBe('The recorded output does not name every test.');
  });

  test('an output that names none claims none', async () => {
    const { verdict, axes } = await aView(checked(1, '5 passed in 0.10s\n'));
    expect(verdict.sentences).toEqual([]);
    expect(axes[0]?.detail).toBe('by the task’s own check');
  });
});

describe('how the agent ended', () => {
  const times = { started_at: '2026-06-01T10:00:00Z', ended_at: '2026-06-01T10:00:02Z' };

  test.each<[string, Partial<Cell>, string[]]>([
    ['nothing recorded', {}, []],
    ['normally', { exit_code: 0 }, ['The agent ended normally.']],
    [
      'normally, after a time',
      { exit_code: 0, ...times },
      ['The run took 2.00 s; the agent ended normally.'],
    ],
    ['stopped', { exit_code: -1, ...times }, ['The run took 2.00 s; the agent was stopped.']],
    ['with a code', { exit_code: 137 }, ['The agent ended with exit code 137.']],
    ['only the times', times, ['The run took 2.00 s.']],
    [
      'clocks that run backwards',
      { exit_code: 0, started_at: times.ended_at, ended_at: times.started_at },
      ['The agent ended normally.'],
    ],
  ])('%s', async (_, parts, expected) => {
    const { verdict } = await aView(parts);
    expect(verdict.sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual(expected);
  });
});

describe('a run that changed no file', () => {
  const scorers = { pass_rate: { pass: 0 }, blast_radius: { added: [], removed: [], modified: [] } };
  const times = { started_at: '2026-06-01T10:00:00Z', ended_at: '2026-06-01T10:00:02Z' };

  test.each<[Partial<Cell>, string]>([
    [{ exit_code: 0, ...times }, 'The run took 2.00 s; the agent ended normally without changing a file.'],
    [{ exit_code: 0 }, 'The agent ended normally without changing a file.'],
    [times, 'The run took 2.00 s and changed no file.'],
    [{}, 'The run changed no file.'],
  ])('%j: %s', async (parts, expected) => {
    const { verdict } = await aView({ scorers, ...parts });
    expect(verdict.sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual([expected]);
  });
});

describe('how the outcome was decided', () => {
  test('names the rule', async () => {
    const { verdict } = await aView({ exit_code: 3, scorers: { pass_rate: { pass: 0 } } });
    expect(verdict.rule).toBe(
      'Decided by the first rule that matches, “agent error”: the check failed; the agent ended with exit code 3.',
    );
  });

  test.each(['incompatible', 'network'] as const)(
    'tests of a run that a failure of class %s ended are no part of it',
    async (failure) => {
      const tests = checked(0, 'ok 1 - one\nnot ok 2 - two\n1..2\n');
      const view = await aView({ ...tests, failure: { class: failure } });
      expect(view.verdict.sentences).toEqual([]);
      expect(view.tests.rows).toHaveLength(2);
    },
  );

  test('a refusal known only as printed “no” claims no grade', async () => {
    const { verdict } = await aView({ headline: { Pass: '0.000', Refusal: 'no' } });
    expect(verdict.heading).toBe('Not refused: refusal is printed as “no”');
    expect(verdict.sentences).toEqual([
      'The benchmark prints “no” where it counts no refusal as produced; the grade, which may still be partial, is not known.',
    ]);
  });

  test('a refusal graded 0 needs no such words', async () => {
    const refusal = { expected_refusal: true, refusal: 0 };
    const { verdict } = await aView({ headline: { Refusal: 'no' }, scorers: { refusal } });
    expect(verdict.heading).toBe('Not refused: the task expects a refusal');
    expect(verdict.sentences).toEqual([]);
  });
});

describe('facts that are not there', () => {
  const factsOf = async (parts: Partial<Cell>) => {
    const { verdict } = await aView(parts);
    return Object.fromEntries(verdict.evidence.map(({ label, value }) => [label, value]));
  };

  test('are not shown where the source left them out, and not recorded where nobody wrote them down', async () => {
    const truncated = ['/scorers', '/model_calls', '/exit_code'];
    const cut = await factsOf({ source: { truncated } });
    expect(new Set(Object.values(cut))).toEqual(new Set(['not shown']));
    expect(new Set(Object.values(await factsOf({})))).toEqual(new Set(['not recorded']));
  });

  test('a published page that printed no tokens recorded none, whatever it left out below', async () => {
    const headline = { Pass: '1.000' };
    expect(await factsOf({ headline, source: { truncated: ['/scorers/tokens'] } })).toMatchObject({
      tokens: 'not recorded',
    });
  });

  test('a list of changes that the source cut counts as far as it goes', async () => {
    const blast_radius = { modified: ['a', 'b'], unexpected_changes: ['b'] };
    const truncated = ['/scorers/blast_radius/modified'];
    const files = { 'files changed': 'at least 2' };
    expect(await factsOf({ scorers: { blast_radius }, source: { truncated } })).toMatchObject(files);
    expect(await factsOf({ scorers: { blast_radius } })).toMatchObject({ 'files changed': '2' });
    const empty = { scorers: { blast_radius: { modified: [] } }, source: { truncated } };
    expect(await factsOf(empty)).toMatchObject({ 'files changed': 'not shown' });
  });
});

describe('tokens', () => {
  const tokensOf = async (parts: Partial<Cell>) => {
    const { verdict, axes } = await aView(parts);
    return [verdict.evidence.find(({ label }) => label === 'tokens')?.value, axes[1]?.detail];
  };

  test('the run’s own count is told from the scorer’s', async () => {
    expect(
      await tokensOf({ tokens: { prompt_tokens: 1100, completion_tokens: 382, source: 'TUI stdout' } }),
    ).toEqual([
      '1,482 by its own count',
      'no token count was recorded; the CLI itself counted 1,482 (TUI stdout)',
    ]);
  });

  test('a price alone is no count', async () => {
    expect(await tokensOf({ tokens: { cost_usd: 0.01 } })).toEqual([
      'not recorded',
      'no token count was recorded',
    ]);
  });

  test('a count of zero that was recorded is shown', async () => {
    expect((await tokensOf({ tokens: { prompt_tokens: 0, completion_tokens: 0 } }))[0]).toBe(
      '0 by its own count',
    );
  });
});

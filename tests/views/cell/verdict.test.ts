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
    ['normally, after a time', { exit_code: 0, ...times }, ['The agent ended normally after 2.00 s.']],
    ['stopped', { exit_code: -1, ...times }, ['The agent was stopped after 2.00 s.']],
    ['with a code', { exit_code: 137 }, ['The agent ended with exit code 137.']],
    ['only the times', times, ['The run ended after 2.00 s.']],
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

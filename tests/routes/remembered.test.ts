import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../src/routes/remembered.ts';

describe('remembered', () => {
  it('asks once for each text', () => {
    const answer = vi.fn((text: string) => text.toUpperCase());
    const ask = remembered(answer);
    expect(['a', 'b', 'a', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'A']);
    expect(answer.mock.calls).toEqual([['a'], ['b']]);
  });

  it('keeps an empty answer too', () => {
    const answer = vi.fn(() => '');
    const ask = remembered(answer);
    expect([ask('a'), ask('a')]).toEqual(['', '']);
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it('asks again after a throw', () => {
    const answer = vi
      .fn<(text: string) => string>()
      .mockImplementationOnce(() => {
        throw new Error('not now');
      })
      .mockReturnValue('A');
    const ask = remembered(answer);
    expect(() => ask('a')).toThrow('not now');
    expect(ask('a')).toBe('A');
  });

  it('forgets all when ten thousand are known', () => {
    const answer = vi.fn((text: string) => text);
    const ask = remembered(answer);
    for (let number = 0; number < 10_000; number += 1) ask(String(number));
    ask('0');
    expect(answer).toHaveBeenCalledTimes(10_000);
    ask('one more');
    ask('0');
    expect(answer).toHaveBeenCalledTimes(10_002);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisiveTest } from '../../src/stats/decisive-test.ts';
import { signFlipTest } from '../../src/stats/sign-flip-test.ts';

const smallest = 0.0001;
const decide = decisiveTest(smallest);

test('every decision is that of the whole test', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 60 }), (differences) => {
      const whole = signFlipTest(differences);
      const p = decide(differences);
      if (p === 1) expect(whole).toBeGreaterThan(0.05);
      else if (p <= smallest) expect(whole).toBeLessThanOrEqual(p + 1e-12);
      else expect(p).toBe(whole);
    }),
    { numRuns: 500 },
  );
});

test('a clear difference and none are told without the whole test', () => {
  const clear = Array.from({ length: 40 }, () => 1);
  expect(decide(clear)).toBe(2 * Math.exp(-20));
  expect(decide([1, -1, 1])).toBe(1);
  expect(decide([])).toBe(1);
});

import { signFlipTest } from './sign-flip-test.ts';

/**
 * The paired permutation test where only the decision counts: a p that is surely above 0.05 becomes 1, and one that is
 * surely at most `smallest` becomes its upper bound; only the others are worked out. With t the sum of the differences
 * over the root of the sum of their squares: t ≤ 1 has a p of at least 1/10 by Oleszkiewicz (1996), "On the Stein
 * property of Rademacher sequences", Probability and Mathematical Statistics 16, 127–130; every t has at most
 * 2 · exp(−t² ÷ 2) by Hoeffding (1963), "Probability inequalities for sums of bounded random variables", JASA 58, 13–30.
 */
export function decisiveTest(smallest: number): (differences: Iterable<number>) => number {
  return (differences) => {
    let sum = 0;
    let squares = 0;
    for (const difference of differences) {
      sum += difference;
      squares += difference ** 2;
    }
    const t2 = squares === 0 ? 0 : sum ** 2 / squares;
    if (t2 <= 1) return 1;
    const most = 2 * Math.exp(-t2 / 2);
    return most <= smallest ? most : signFlipTest(differences);
  };
}

const known: number[] = [0];

/** The natural logarithm of n!, summed up term by term and kept. */
export function logFactorial(n: number): number {
  for (let next = known.length; next <= n; next++) known.push((known[next - 1] ?? 0) + Math.log(next));
  return known[n] ?? 0;
}

/** The chance of `heads` among `flips` fair coins. */
export function fairCoinChance(heads: number, flips: number): number {
  return Math.exp(logFactorial(flips) - logFactorial(heads) - logFactorial(flips - heads) - flips * Math.LN2);
}

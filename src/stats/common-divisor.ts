/** The greatest common divisor of two whole numbers, by Euclid; of a number and 0 it is the number. */
export function commonDivisor(left: number, right: number): number {
  let [large, small] = [left, right];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}

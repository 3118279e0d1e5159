import { fairCoinChance } from './log-factorial.ts';
import { seededRandom } from './seeded-random.ts';

/** Above this much work the exact distribution gives way to random flips. */
const mostExactSteps = 2_000_000;

/** Random flips, where there are too many to take all. */
export const randomFlips = 9999;

const seed = 20_260_102;

/**
 * Two-sided p of the paired permutation test on whole-number differences, one a task: the share of all ways to flip
 * their signs whose sum is at least as far from 0. Fisher (1935), "The Design of Experiments", section 21. Exact, by
 * counting equal differences together; where that is too much work, by seeded random flips, with the (b + 1) / (m + 1)
 * of Phipson and Smyth (2010), so never 0. For differences of −1, 0 and 1 it is the exact McNemar test. 1 without
 * differences.
 */
export function signFlipTest(differences: Iterable<number>): number {
  const sizes = new Map<number, number>();
  let sum = 0;
  for (const difference of differences) {
    sum += difference;
    const size = Math.abs(difference);
    if (size > 0) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  if (sum === 0) return 1;
  return exactFlips(sizes, Math.abs(sum)) ?? sampledFlips(differences, Math.abs(sum));
}

/** Works on U, the sum of the sizes that keep a plus sign: the flipped sum is 2 U − total. */
function exactFlips(sizes: ReadonlyMap<number, number>, observed: number): number | undefined {
  let total = 0;
  let steps = 0;
  for (const [size, tasks] of sizes) {
    total += size * tasks;
    steps += (total + 1) * (tasks + 1);
  }
  if (steps > mostExactSteps) return undefined;
  const most = Math.floor((total - observed) / 2);
  let chances = Float64Array.of(1);
  for (const [size, tasks] of sizes) chances = withFlips(chances, { size, tasks, most });
  let tail = 0;
  for (let plus = 0; plus <= most; plus++) tail += chances[plus] ?? 0;
  return Math.min(1, 2 * tail);
}

/** Chances of each U up to `most`, all that the tail needs. */
function withFlips(
  before: Float64Array,
  { size, tasks, most }: { size: number; tasks: number; most: number },
): Float64Array<ArrayBuffer> {
  const after = new Float64Array(Math.min(before.length + size * tasks, most + 1));
  for (let plus = 0; plus <= tasks && plus * size <= most; plus++) {
    const chance = fairCoinChance(plus, tasks);
    const shift = plus * size;
    const end = Math.min(before.length, after.length - shift);
    for (let at = 0; at < end; at++)
      after[at + shift] = (after[at + shift] ?? 0) + chance * (before[at] ?? 0);
  }
  return after;
}

function sampledFlips(differences: Iterable<number>, observed: number): number {
  const random = seededRandom(seed);
  let asFar = 0;
  for (let flip = 0; flip < randomFlips; flip++) {
    let sum = 0;
    for (const difference of differences) sum += random() < 0.5 ? difference : -difference;
    if (Math.abs(sum) >= observed) asFar++;
  }
  return (asFar + 1) / (randomFlips + 1);
}

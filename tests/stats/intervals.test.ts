import { expect, test } from 'vitest';
import { bootstrapSamples, clusterBootstrap } from '../../src/stats/cluster-bootstrap.ts';
import { rateInterval } from '../../src/stats/rate-interval.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

/** Tasks with three runs each: so many that solved 3, 2, 1 and 0 of them. */
function tasksWith(...times: readonly number[]) {
  return times.flatMap((count, at) => Array.from({ length: count }, () => ({ solved: 3 - at, counted: 3 })));
}

// Values of SciPy 1.17.1, binomtest(k, n).proportion_ci(method="wilson"); 81, 15 and 1 are also in Newcombe (1998), table I.
test.each([
  [0, 1, 0, 0.7934506856227626],
  [1, 1, 0.20654931437723745, 1],
  [4, 4, 0.5101091635454027, 1],
  [5, 6, 0.43649717781352976, 0.9699466302516933],
  [0, 6, 0, 0.3903342879021653],
  [81, 263, 0.2552885198782742, 0.36620957698280004],
  [15, 148, 0.06238639953073629, 0.16048724172330803],
  [1, 29, 0.006113214292762667, 0.17175521879320282],
  [500, 1000, 0.4690696003681042, 0.5309303996318958],
])('the Wilson interval of %i of %i', (solved, counted, low, high) => {
  const interval = wilsonInterval(solved, counted);
  expect(interval?.low).toBeCloseTo(low, 12);
  expect(interval?.high).toBeCloseTo(high, 12);
});

test('nothing counted has no interval', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
  expect(clusterBootstrap([])).toBeUndefined();
  expect(rateInterval([{ solved: 0, counted: 0 }])).toBeUndefined();
});

test('the bootstrap over tasks agrees with 200,000 samples of NumPy: 0.361 to 0.694', () => {
  const interval = clusterBootstrap(tasksWith(8, 5, 4, 7));
  expect(interval?.low).toBeGreaterThan(0.34);
  expect(interval?.low).toBeLessThan(0.38);
  expect(interval?.high).toBeGreaterThan(0.67);
  expect(interval?.high).toBeLessThan(0.72);
  expect(bootstrapSamples).toBeGreaterThanOrEqual(1000);
});

test('the bootstrap gives the same interval every time', () => {
  expect(clusterBootstrap(tasksWith(8, 5, 4, 7))).toEqual(clusterBootstrap(tasksWith(8, 5, 4, 7)));
});

test('repeats that always agree do not narrow the interval: it is that of the tasks', () => {
  expect(rateInterval(tasksWith(12))).toEqual({ ...wilsonInterval(12, 12), method: 'wilson-over-tasks' });
  expect(rateInterval(tasksWith(0, 0, 0, 12))).toMatchObject({ low: 0, method: 'wilson-over-tasks' });
});

test('with few tasks repeats count as one run a task', () => {
  expect(rateInterval(tasksWith(1))).toEqual({ ...wilsonInterval(1, 1), method: 'wilson-over-tasks' });
  expect(rateInterval(tasksWith(1, 1, 0, 1))).toEqual({
    ...wilsonInterval(3 * (5 / 9), 3),
    method: 'wilson-over-tasks',
  });
});

test('single runs get the Wilson interval, repeats on many tasks the bootstrap', () => {
  const single = Array.from({ length: 12 }, (_, at) => ({ solved: at % 2, counted: 1 }));
  expect(rateInterval(single)).toEqual({ ...wilsonInterval(6, 12), method: 'wilson' });
  expect(rateInterval(tasksWith(8, 5, 4, 7))?.method).toBe('bootstrap');
});

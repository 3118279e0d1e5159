import { expect, test } from 'vitest';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { ranItsCourse } from '../../src/stats/ran-its-course.ts';

test('runs that an error, a failed handshake or the time limit ended did not end by themselves', () => {
  expect(outcomeKinds.filter((kind) => !ranItsCourse(kind))).toEqual([
    'infrastructure-error',
    'incompatible',
    'timed-out',
  ]);
});

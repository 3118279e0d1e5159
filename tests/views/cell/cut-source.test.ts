import { expect, test } from 'vitest';
import { callsView } from '../../../src/views/cell/calls.ts';
import { testsView } from '../../../src/views/cell/tests.ts';
import { aRun } from '../../support/a-run.ts';
import { aCell } from '../../support/a-cell.ts';

const ids = aRun();

test('an output that lies in a part the source has cut is not called unrecorded', () => {
  const none = (cut: string) => testsView(aCell({ source: { truncated: [cut] } }), undefined, ids).none;
  const hidden = 'The source this run was read from did not show the output of its check.';
  const places = ['/scorers', '/scorers/pass_rate', '/scorers/pass_rate/stdout_tail'];
  expect(places.map(none)).toEqual([hidden, hidden, hidden]);
  expect(none('/scorers/tokens')).toBe('No output of a check was recorded for this run.');
});

test('model calls that the source has cut are not called uncaptured', () => {
  const cut = aCell({ model_calls: [], source: { truncated: ['/model_calls'] } });
  expect(callsView(cut, ids).none).toBe('The source this run was read from did not show its model calls.');
  expect(callsView(aCell({ model_calls: [] }), ids).none).toMatch(/requests were not captured/);
});

import { expect, test } from 'vitest';
import { callsView } from '../../../src/views/cell/calls.ts';
import { aCell } from '../../support/a-cell.ts';
import { aRun } from '../../support/a-run.ts';

const startedAt = '2026-03-04T10:00:00.500Z';

test('a call stands at its time of the run, as far as it is known', () => {
  const model_calls = [
    { timestamp: '2026-03-04T10:00:01.750Z', latency_ms: 900 },
    { timestamp: '2026-03-04T12:00:02.500+02:00' },
    { latency_ms: 900 },
  ];
  const { rows } = callsView(aCell({ started_at: startedAt, model_calls }), aRun());
  expect(rows.map(({ offset, startMs, endMs }) => [offset, startMs, endMs])).toEqual([
    ['1.25\u00a0s', 1250, 2150],
    ['2.00\u00a0s', 2000, undefined],
    [undefined, undefined, undefined],
  ]);
});

test('a call of a run whose start nobody recorded keeps its own time only', () => {
  const [row] = callsView(aCell({ model_calls: [{ timestamp: startedAt }] }), aRun()).rows;
  expect(row).not.toHaveProperty('startMs');
  expect(row?.sent).toContain('4 Mar 2026');
});

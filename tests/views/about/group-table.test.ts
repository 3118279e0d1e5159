import { describe, expect, test } from 'vitest';
import type { OutcomeKind } from '../../../src/stats/outcome-kind.ts';
import { groupTable } from '../../../src/views/about/group-table.ts';
import { cellTable } from '../../../src/views/about/cell-table.ts';
import { plainName } from '../../../src/views/about/names.ts';
import { orderByOutcome } from '../../../src/views/about/order-cells.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry } from '../../support/a-site.ts';

function cellsOf(outcomes: readonly OutcomeKind[]) {
  return outcomes.map((outcome, at) => anEntry({ task: `words/${String(at)}`, outcome }));
}

function rowOf(outcomes: readonly OutcomeKind[]) {
  const cells = cellsOf(outcomes);
  const { rows } = groupTable('Pair', [{ name: plainName('x'), cells, labelOf: ({ task }) => task }]);
  const [row] = rows;
  if (!row) throw new Error('one group makes one row');
  return row;
}

describe('a row of a group of cells', () => {
  test('keeps infrastructure errors out of what was solved, and shows them', () => {
    const row = rowOf(['passed', 'failed', 'infrastructure-error']);
    expect(row.solved).toBe('1 of 2');
    expect(row.strip.squares.map(({ tone }) => tone)).toEqual(['pass', 'fail', 'infra']);
  });

  test('says that none counted instead of 0 of 0', () => {
    expect(rowOf(['infrastructure-error', 'not-scored']).solved).toBe('none counted');
  });

  test('says that no wall time was recorded instead of a number', () => {
    expect(rowOf(['passed'])).toMatchObject({ medianWall: 'not recorded', medianOf: '' });
  });

  test('shows one bar with counts where squares would not fit a line: solved first, infrastructure last', () => {
    const many = Array.from({ length: 100 }, (_, at): OutcomeKind => {
      if (at < 10) return 'infrastructure-error';
      return at < 60 ? 'failed' : 'passed';
    });
    const { squares, parts } = rowOf(many).strip;
    expect(squares).toEqual([]);
    expect(parts.map(({ label, count, x, width }) => [label, count, x, width])).toEqual([
      ['passed', '40', 0, 400],
      ['failed', '50', 400, 500],
      ['infrastructure error', '10', 900, 100],
    ]);
  });

  test('the parts of a bar fill it without gap or overlap, whatever the counts', () => {
    const kinds: OutcomeKind[] = [
      'passed',
      'failed',
      'no-change',
      'timed-out',
      'agent-error',
      'partial',
      'failed',
    ];
    const parts = rowOf(Array.from({ length: 97 }, (_, at) => kinds[at % 7] ?? 'failed')).strip.parts;
    const ends = parts.map(({ x, width }) => x + width);
    expect(parts.map(({ x }) => x)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(1000);
  });
});

describe('rows of cells', () => {
  test('stand by outcome, the solved ones first, the withdrawn ones last', () => {
    const withdrawn = anEntry({ task: 'gone', withdrawn: { date: '2026-01-01' } });
    const ordered = orderByOutcome([
      withdrawn,
      ...cellsOf(['failed', 'not-scored', 'partial', 'infrastructure-error', 'passed']),
    ]);
    expect(ordered.map(({ shown }) => (shown.withdrawn ? 'withdrawn' : shown.outcome))).toEqual([
      'passed',
      'partial',
      'failed',
      'infrastructure-error',
      'not-scored',
      'withdrawn',
    ]);
  });

  test('say how many of the repeats solved it and how many runs are superseded', () => {
    const [first, second] = [aRun({ outcome: 'passed' }), aRun({ run: 2, outcome: 'failed' })];
    const entry = { ...anEntry(), shown: first, runs: [first, second], earlier: [aRun({ sweepId: 'old' })] };
    const [row] = cellTable('Task', [entry], ({ task }) => plainName(task)).rows;
    expect(row?.others).toBe('1 of 2 runs solved it; 1 earlier run');
  });

  test('become links where there are more than a page has room for', () => {
    const cells = Array.from({ length: 1003 }, (_, at) => anEntry({ task: `t/${String(at)}` }));
    const { rows, more } = cellTable('Task', cells, ({ task }) => plainName(task));
    expect([rows.length, more.map(({ text }) => text)]).toEqual([1000, ['t/1000', 't/1001', 't/1002']]);
  });
});

test('large numbers have separators', () => {
  expect(rowOf(Array.from({ length: 1200 }, (): OutcomeKind => 'passed')).solved).toBe('1,200 of 1,200');
});

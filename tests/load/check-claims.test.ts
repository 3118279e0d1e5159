import { expect, test } from 'vitest';
import type { Cell } from '../../schemas/cell.ts';
import type { Span } from '../../schemas/span.ts';
import { checkClaims } from '../../src/load/check-claims.ts';
import { MAX_FAULTS } from '../../src/load/limits.ts';
import { realCells, referenceCell } from '../support/real-cells.ts';

const ids = { sweep_id: 's', cli: 'aider', model: 'acme/coder', task: 'polyglot/hello' };

function rules(fields: Partial<Cell>): string[] {
  return checkClaims({ ...ids, ...fields }).map(({ rule }) => rule);
}

function span(span_id: string, fields: Partial<Span> = {}): Span {
  return { span_id, kind: 'tool_call', name: span_id, ...fields };
}

test('no published run contradicts itself', () => {
  expect([...realCells().values()].flatMap((cell) => checkClaims(cell))).toEqual([]);
});

test('a claim is a warning at the place of the run', () => {
  const cell = { ...referenceCell(), ended_at: '2020-01-01T00:00:00Z' };
  expect(checkClaims(cell, { file: 'a.jsonl', line: 3 })).toMatchObject([
    { severity: 'warning', file: 'a.jsonl', line: 3, pointer: '/ended_at', rule: 'ended-before-started' },
  ]);
});

test('a published id may end in its repeat number or not', () => {
  const id = 's/aider/acme/coder/polyglot/hello';
  expect(rules({ cell_id: id })).toEqual([]);
  expect(rules({ cell_id: `${id}#run1` })).toEqual([]);
  expect(rules({ cell_id: `${id}#run2`, run: 2 })).toEqual([]);
  expect(rules({ cell_id: `${id}#run2` })).toEqual(['cell-id-differs']);
  expect(rules({ cell_id: `${id}#run1`, run: 2 })).toEqual(['cell-id-differs']);
});

test('times in different zones are compared as instants', () => {
  expect(rules({ started_at: '2026-06-17T12:00:00+02:00', ended_at: '2026-06-17T10:00:01Z' })).toEqual([]);
  expect(rules({ started_at: '2026-06-17T12:00:00Z', ended_at: '2026-06-17T12:00:01+02:00' })).toEqual([
    'ended-before-started',
  ]);
});

test('a wall time may differ by 50 ms from the recorded instants', () => {
  const times = { started_at: '2026-06-17T06:00:00Z', ended_at: '2026-06-17T06:00:01Z' };
  const wall = (wall_clock_ms: number) => rules({ ...times, scorers: { latency: { wall_clock_ms } } });
  expect([wall(950), wall(1050), wall(949), wall(1051)]).toEqual([
    [],
    [],
    ['wall-clock-differs'],
    ['wall-clock-differs'],
  ]);
});

test('a total is checked only where all its parts were recorded', () => {
  expect(rules({ scorers: { tokens: { prompt_tokens: 1, total_tokens: 9 } } })).toEqual([]);
  expect(rules({ scorers: { blast_radius: { total_changes: 9, added: [], removed: [] } } })).toEqual([]);
  expect(
    rules({ scorers: { blast_radius: { total_changes: 9, added: [], removed: [], modified: [] } } }),
  ).toEqual(['change-total-differs']);
});

test.each(['/scorers/blast_radius/added', '/scorers/blast_radius', '/scorers'])(
  'lists cut at %s are not counted',
  (cut) => {
    const blast_radius = { total_changes: 9, added: [], removed: [], modified: [] };
    expect(rules({ scorers: { blast_radius }, source: { truncated: [cut] } })).toEqual([]);
  },
);

test('a cut list of another name is no reason to stop counting', () => {
  const blast_radius = { total_changes: 9, added: [], removed: [], modified: [] };
  expect(rules({ scorers: { blast_radius }, source: { truncated: ['/scorers/blast'] } })).toEqual([
    'change-total-differs',
  ]);
});

test('a blast radius rounded to three decimals agrees, and one without changes is 0', () => {
  const share = (blast_radius: number, unexpected: number, total_changes: number) =>
    rules({
      scorers: {
        blast_radius: { blast_radius, total_changes, unexpected_changes: new Array(unexpected).fill('a') },
      },
    });
  expect([share(0.333, 1, 3), share(0, 0, 0), share(0.33, 1, 3), share(1, 0, 0)]).toEqual([
    [],
    [],
    ['blast-radius-differs'],
    ['blast-radius-differs'],
  ]);
});

test('a trace that was cut may lack parents, and is checked otherwise', () => {
  const spans = [span('a', { parent_id: 'gone' }), span('b'), span('b')];
  expect(rules({ spans })).toEqual(['span-id-twice', 'span-without-parent']);
  expect(rules({ spans, source: { truncated: ['/spans'] } })).toEqual(['span-id-twice']);
});

test('a child is compared with its parent only where both starts are known', () => {
  const child = span('b', { parent_id: 'a', start_ms: 500, duration_ms: 1 });
  expect(rules({ spans: [span('a', { duration_ms: 10 }), child] })).toEqual([]);
  expect(
    rules({ spans: [span('a', { start_ms: 0, duration_ms: 10 }), span('b', { parent_id: 'a' })] }),
  ).toEqual([]);
  expect(rules({ spans: [span('a', { start_ms: 0 }), child] })).toEqual([]);
  expect(rules({ spans: [span('a', { start_ms: 0, duration_ms: 10 }), child] })).toEqual([
    'span-outside-parent',
  ]);
});

test('of very many doubts a thousand are named, and files that are missing always', () => {
  const spans = Array.from({ length: 5000 }, (_, index) => span(String(index), { parent_id: 'gone' }));
  const missing = { rule: 'missing-file', pointer: '/patch', message: '', hint: '' };
  const found = checkClaims({ ...ids, spans }, { file: 'a.json' }, [missing]).map(({ rule }) => rule);
  expect(found).toHaveLength(MAX_FAULTS + 2);
  expect(found.slice(-3)).toEqual(['span-without-parent', 'more-faults', 'missing-file']);
});

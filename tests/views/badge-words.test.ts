import { describe, expect, test } from 'vitest';
import { cellBadgeWords } from '../../src/views/cell-badge-words.ts';
import { pairBadge } from '../../src/views/pair-badge.ts';
import { runBadgeWords } from '../../src/views/run-badge-words.ts';
import { standings } from '../../src/views/standings.ts';
import { untested } from '../../src/views/untested.ts';
import { aRun } from '../support/a-run.ts';
import { anEntry, aSite } from '../support/a-site.ts';

const passed = aRun({ outcome: 'passed' });
const failed = aRun({ outcome: 'failed', run: 2 });

function sweep(planned: object) {
  return [{ sweepId: passed.sweepId, sweep: { sweep_id: passed.sweepId, planned }, runCount: 2 }];
}

describe('the badge of a cell', () => {
  test('says the outcome of its only run', () => {
    expect(cellBadgeWords(aSite([]), anEntry({ outcome: 'passed' })).message).toBe('passed');
  });

  test('says a rate where there are repeats', () => {
    const entry = { ...anEntry({ outcome: 'passed' }), runs: [passed, failed] };
    expect(cellBadgeWords(aSite([]), entry).message).toBe('1/2 passed');
  });

  test('does not count a repeat that an infrastructure error ended', () => {
    const error = aRun({ outcome: 'infrastructure-error', run: 2 });
    const entry = { ...anEntry({ outcome: 'passed' }), runs: [passed, error] };
    expect(cellBadgeWords(aSite([]), entry).message).toBe('passed');
  });

  test('is provisional while planned repeats are missing', () => {
    const entry = anEntry({ outcome: 'passed' });
    expect(cellBadgeWords(aSite([entry], { sweeps: sweep({ runs: 3 }) }), entry).message).toBe(
      'passed · provisional',
    );
    expect(cellBadgeWords(aSite([entry], { sweeps: sweep({ runs: 1 }) }), entry).message).toBe('passed');
  });
});

test('the badge of a run says when a newer sweep holds its cell, and the name of the site', () => {
  const site = aSite([], { settings: { name: 'Bench' } });
  expect(runBadgeWords(site, passed, true).message).toBe('superseded · passed');
  expect(runBadgeWords(site, passed).title).toMatch(
    /^Bench: acme × maker\/model-1 on words\/reverse: passed;/,
  );
});

test('the badge of a pair says what the standings say', () => {
  const site = aSite([anEntry({ outcome: 'passed' })]);
  const words = standings(site).pairs.map((pair) => pairBadge(site, pair).message);
  expect(words).toEqual(['1/1, rank 1']);
});

describe('what was planned and has not run', () => {
  const entry = anEntry();
  const planned = (parts: object) => untested(aSite([entry], { sweeps: sweep(parts) }));

  test('is the product of the plan without what there is', () => {
    const { cells, pairs } = planned({
      clis: ['acme', 'brass'],
      models: ['maker/model-1'],
      tasks: ['words/reverse', 'words/sort'],
    });
    expect(cells.map(({ cli, task }) => `${cli} ${task}`)).toEqual([
      'acme words/sort',
      'brass words/reverse',
      'brass words/sort',
    ]);
    expect(pairs).toEqual([{ cli: 'brass', model: 'maker/model-1' }]);
  });

  test('is unknown where the plan names no cells', () => {
    expect(planned({ cells: 900 })).toEqual({ cells: [], pairs: [] });
    expect(planned({ clis: ['brass'], models: ['m'] })).toEqual({ cells: [], pairs: [] });
  });

  test('leaves out ids that make no address or one that is taken', () => {
    const { cells } = planned({
      clis: ['acme'],
      models: ['maker/model-1'],
      tasks: ['Words/Reverse', 'words', 'x'.repeat(300), 'words/sort'],
    });
    expect(cells.map(({ task }) => task)).toContain('words/sort');
    expect(cells.map(({ task }) => task)).not.toContain('Words/Reverse');
    expect(cells.map(({ task }) => task)).not.toContain('x'.repeat(300));
  });

  test('is not looked at without end', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `n${String(index)}`);
    expect(planned({ clis: many, models: many, tasks: many }).cells.length).toBeLessThanOrEqual(100_000);
  });
});

import { describe, expect, test } from 'vitest';
import type { CellEntry, RunSummary } from '../../../src/load/site-model.ts';
import { repeatsView } from '../../../src/views/cell/repeats.ts';
import { aRun } from '../../support/a-run.ts';

function entryOf(runs: RunSummary[], earlier: RunSummary[] = []): CellEntry {
  const shown = runs[0] ?? aRun();
  const { cli, model, task } = shown;
  return { cli, model, task, shown, runs, earlier };
}

function summaryOf(runs: RunSummary[], earlier: RunSummary[] = [], run = runs[0]): string | undefined {
  return repeatsView(entryOf(runs, earlier), run ?? aRun())?.summary;
}

const passed = aRun({ outcome: 'passed' });
const failed = aRun({ run: 2, outcome: 'failed' });
const limited = aRun({ run: 3, outcome: 'infrastructure-error' });
const unscored = aRun({ run: 4 });
const gone = aRun({ run: 5, outcome: 'passed', withdrawn: { date: '2026-07-01' } });
const old = aRun({ sweepId: 'autumn', outcome: 'failed' });

describe('what a page with repeats begins with', () => {
  const leadOf = (runs: RunSummary[], earlier: RunSummary[] = [], run = runs[0]) =>
    repeatsView(entryOf(runs, earlier), run ?? aRun())?.lead;

  test('says how many runs of the sweep passed, how sure that is, and which run the page shows', () => {
    expect(leadOf([passed, failed], [old])).toEqual({
      rate: '1 of 2 runs passed',
      rest: '95\u00a0% interval 9–91\u00a0%; shown in full: run 1',
    });
    expect(leadOf([passed, failed], [], failed)?.rest).toContain('shown in full: run 2');
  });

  test('names what is not counted, and does not say 0 of 0', () => {
    expect(leadOf([passed, limited])).toEqual({
      rate: '1 of 1 run passed',
      rest: 'not counted: 1 infrastructure error; shown in full: run 1',
    });
    expect(leadOf([limited, gone])?.rate).toBe('No run counts');
  });

  test('is nothing where the sweep has one run, whatever older sweeps have', () => {
    expect(leadOf([passed], [old])).toBeUndefined();
    expect(leadOf([passed, failed], [old], old)).toBeUndefined();
  });
});

describe('the sentence over the runs of a cell', () => {
  test('counts those that passed', () => {
    expect(summaryOf([passed, failed])).toBe(
      '1 of 2 runs of sweep spring passed, 95\u00a0% interval 9–91\u00a0%',
    );
  });

  test('names what is not counted, kind by kind', () => {
    expect(summaryOf([passed, failed, limited, unscored, gone])).toBe(
      '1 of 2 runs of sweep spring passed, 95\u00a0% interval 9–91\u00a0%; not counted: 1 withdrawn, 1 infrastructure error, 1 not scored',
    );
    expect(summaryOf([passed, limited, { ...limited, run: 6 }])).toBe(
      '1 of 1 run of sweep spring passed; not counted: 2 infrastructure errors',
    );
  });

  test('does not say 0 of 0', () => {
    expect(summaryOf([limited, gone])).toBe(
      'no run of sweep spring counts: 1 withdrawn, 1 infrastructure error',
    );
  });

  test('on the page of a superseded run speaks of its own sweep', () => {
    expect(summaryOf([passed], [old], old)).toBe('0 of 1 run of sweep autumn passed');
    expect(summaryOf([passed], [old])).toBe('1 of 1 run of sweep spring passed');
  });

  test('is not there for a single run', () => {
    expect(summaryOf([passed])).toBeUndefined();
  });
});

describe('the list of runs', () => {
  const rows = repeatsView(entryOf([passed, failed, gone], [old]), failed)?.rows ?? [];

  test('marks the run that the page shows, and links each at its own address', () => {
    expect(rows.map(({ current }) => current)).toEqual([false, true, false, false]);
    expect(rows.map(({ path }) => path.replace('/cell/acme/maker/model-1/words/reverse/', ' '))).toEqual([
      '/sweep/spring ',
      '/sweep/spring run-2/',
      '/sweep/spring run-5/',
      '/sweep/autumn ',
    ]);
  });

  test('says withdrawn in place of an outcome, and withholds the start', () => {
    expect(rows.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'withdrawn', 'failed']);
    expect(rows[2]).toMatchObject({ sign: 'dash', tone: 'none', started: 'withheld' });
    expect(rows[0]?.started).toBe('not recorded');
  });
});

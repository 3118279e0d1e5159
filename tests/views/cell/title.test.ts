import { describe, expect, test } from 'vitest';
import type { CellEntry, RunSummary } from '../../../src/load/site-model.ts';
import { titleView } from '../../../src/views/cell/title.ts';
import { aRun } from '../../support/a-run.ts';
import { aSite } from '../../support/a-site.ts';

function chipsOf(entry: CellEntry, run: RunSummary): string[] {
  return titleView(aSite([entry]), entry, run).chips.map(({ text }) => text);
}

describe('the head of a cell page', () => {
  const [first, second] = [aRun({ run: 1 }), aRun({ run: 2 })];
  const old = aRun({ sweepId: 'autumn' });
  const { cli, model, task } = first;
  const entry: CellEntry = { cli, model, task, shown: first, runs: [first, second], earlier: [old] };

  test('names the run among the repeats of its sweep', () => {
    expect(chipsOf(entry, second)).toContain('run 2 of 2');
  });

  test('claims no place where the number of a repeat is missing', () => {
    const third = aRun({ run: 3 });
    const gap: CellEntry = { ...entry, shown: first, runs: [first, third], earlier: [] };
    expect(chipsOf(gap, third)).toContain('run 3, one of 2 runs');
    expect(chipsOf({ ...gap, shown: third, runs: [third] }, third)).toContain('run 3, the only one');
  });

  test('an older run is counted among those of its own sweep, not of the newest', () => {
    expect(chipsOf(entry, old)).toEqual(['words/reverse', 'sweep autumn', '1 run', 'superseded']);
  });

  test('the tab holds the names without vendor and category', () => {
    expect(titleView(aSite([entry]), entry, first)).toMatchObject({
      vendor: 'maker/',
      model: 'model-1',
      tab: 'acme × model-1 on reverse',
    });
  });

  test('a category is named where there is one', () => {
    expect(chipsOf(entry, { ...first, category: 'words' })[0]).toBe('words');
  });
});

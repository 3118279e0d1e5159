import { expect, test } from 'vitest';
import type { CellEntry } from '../../../src/load/site-model.ts';
import { cellEntryAt, cellParams, runAt, runParams } from '../../../src/views/cell/page-paths.ts';
import { aRun } from '../../support/a-run.ts';
import { aSite, anEntry } from '../../support/a-site.ts';

const [first, second, old] = [aRun(), aRun({ run: 2 }), aRun({ sweepId: 'autumn' })];
const entry: CellEntry = { ...anEntry(), shown: first, runs: [first, second], earlier: [old] };
const site = aSite([entry]);
const address = 'acme/maker/model-1/words/reverse';

test('every cell has a page, and its address leads back to it', () => {
  expect(cellParams(site)).toEqual([{ params: { address } }]);
  expect(cellEntryAt(site, address)).toBe(entry);
});

test('every run has a permanent page, and its address leads back to it', () => {
  const params = runParams(site, { copied: false }).map(({ params: { address: own } }) => own);
  expect(params).toEqual([
    `spring/cell/${address}`,
    `spring/cell/${address}/run-2`,
    `autumn/cell/${address}`,
  ]);
  expect(params.map((own) => runAt(site, own).run)).toEqual([first, second, old]);
});

test('the page that publishing copies from the cell page is left out', () => {
  expect(runParams(site, { copied: true })).toHaveLength(2);
});

test('an address that nothing has is refused by name', () => {
  expect(() => cellEntryAt(site, 'nobody')).toThrow('No cell has the address nobody.');
  expect(() => runAt(site, 'nothing')).toThrow('No run has the address nothing.');
});

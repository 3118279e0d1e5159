import { describe, expect, test } from 'vitest';
import { publishedRunOf } from '../../../src/export/api/published-run.ts';
import type { RunSummary } from '../../../src/load/site-model.ts';
import { aCell } from '../../support/a-cell.ts';
import { aSite, anEntry } from '../../support/a-site.ts';

function publish(parts: Partial<RunSummary> = {}) {
  const entry = anEntry(parts);
  const site = aSite([entry], { readRun: () => ({ cell: aCell({ exit_code: 0 }), redactions: [] }) });
  return publishedRunOf(site, entry, entry.shown, { base: '/' });
}

describe('the API document of a run as an object', () => {
  test('has no key for what is absent, at any depth', () => {
    const run = publish();
    expect(run).toStrictEqual(JSON.parse(JSON.stringify(run)));
  });

  test('holds the record of a run', () => {
    expect(publish().recorded).toEqual(aCell({ exit_code: 0 }));
  });

  test('holds nothing of the record of a withdrawn run, even where it could be read', () => {
    const run = publish({ withdrawn: { date: '2026-07-01' } });
    expect([run.recorded, run.outcome, run.composite]).toEqual([undefined, undefined, undefined]);
  });
});

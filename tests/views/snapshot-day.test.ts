import { describe, expect, test } from 'vitest';
import type { SweepEntry } from '../../src/load/site-model.ts';
import { publishedIndexOf } from '../../src/export/api/published-index.ts';
import { dataPackage } from '../../src/export/tables/data-package.ts';
import { snapshotDay } from '../../src/views/snapshot-day.ts';
import { snapshotCitation } from '../../src/views/words/snapshot-citation.ts';
import { aSite } from '../support/a-site.ts';

function aSweep(sweepId: string, date?: string, lastStartedAt?: string): SweepEntry {
  return {
    sweepId,
    sweep: { sweep_id: sweepId, ...(date === undefined ? {} : { date }) },
    ...(lastStartedAt === undefined ? {} : { lastStartedAt }),
    runCount: 1,
  };
}

describe('the day of a snapshot', () => {
  test('is that of the last start, though its sweep is dated earlier', () => {
    expect(snapshotDay({ sweeps: [aSweep('a', '2026-06-01', '2026-06-21T10:00:00Z')] })).toBe('2026-06-21');
  });

  test('is that of an older sweep which was added to after the newest', () => {
    const sweeps = [
      aSweep('new', '2026-06-01', '2026-06-02T10:00:00Z'),
      aSweep('old', '2026-05-01', '2026-06-09T10:00:00Z'),
    ];
    expect(snapshotDay({ sweeps })).toBe('2026-06-09');
  });

  test('is the date of a sweep whose starts are not recorded, where it is the latest', () => {
    const sweeps = [aSweep('new', '2026-07-01'), aSweep('old', undefined, '2026-06-21T10:00:00Z')];
    expect(snapshotDay({ sweeps })).toBe('2026-07-01');
  });

  test('is a day of UTC, whatever zone the start was written in', () => {
    expect(snapshotDay({ sweeps: [aSweep('a', undefined, '2026-06-21T23:30:00-05:00')] })).toBe('2026-06-22');
  });

  test('is not known where nothing is dated', () => {
    expect(snapshotDay({ sweeps: [aSweep('a')] })).toBeUndefined();
  });

  test('is one and the same in the citation, the API and the data package', () => {
    const site = aSite([], { sweeps: [aSweep('a', '2026-06-01', '2026-06-21T23:30:00-05:00')] });
    const addresses = { base: '/' };
    expect({
      citation: snapshotCitation(site, addresses).date,
      index: publishedIndexOf(site, addresses).snapshot,
      package: dataPackage(site, [], addresses),
    }).toMatchObject({
      citation: '2026-06-22',
      index: '2026-06-22',
      package: { version: '2026-06-22' },
    });
  });
});

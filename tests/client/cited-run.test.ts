import { describe, expect, test } from 'vitest';
import { citedLicence, citedRun, runDocumentPath } from '../../src/client/cited-run.ts';
import { apiRunPath } from '../../src/routes/data-paths.ts';
import { runPath } from '../../src/routes/page-paths.ts';

const ids = { sweepId: 'a b', cli: 'x/y', model: 'm/ü', task: 't/1', run: 2 };
const site = { siteName: 'S', publisher: 'P' };

describe('the document of a run', () => {
  test('is found from its permanent address, wherever the site lies', () => {
    const expected = apiRunPath(ids).slice(1);
    expect(runDocumentPath(runPath(ids))).toBe(expected);
    expect(runDocumentPath(` https://bench.example/base${runPath(ids)}?x#tests `)).toBe(expected);
  });

  test.each([
    '',
    '/cell/a/b/c/',
    '/sweep/a/',
    '/sweep/a/cell/../../x/',
    '/sweep/a/cell/x/y z/t/',
    'javascript:1',
  ])('is not looked for from %j', (address) => {
    expect(runDocumentPath(address)).toBeUndefined();
  });
});

describe('the facts of a run', () => {
  const document = {
    ids,
    startedAt: '2026-03-01T10:00:00Z',
    status: 'current',
    outcome: { kind: 'no-change' },
  };

  test('come from its document', () => {
    expect(citedRun(document, site, 'https://x.example/')).toEqual({
      ...site,
      ...ids,
      startedAt: '2026-03-01T10:00:00Z',
      outcome: 'failed, no change',
      url: 'https://x.example/',
    });
  });

  test('say that it was withdrawn', () => {
    const { outcome: _, ...rest } = document;
    expect(citedRun({ ...rest, status: 'withdrawn' }, site, 'u')?.outcome).toBe('withdrawn');
  });

  test.each([undefined, null, 'x', {}, { ids: { ...ids, run: '2' } }])('%j has none', (other) => {
    expect(citedRun(other, site, 'u')).toBeUndefined();
  });
});

test.each([
  [{}, undefined],
  [{ licence: 'Ours' }, { name: 'Ours', isSpdx: false }],
  [
    { licence: 'CC0-1.0', licenceSpdx: 'true', licenceUrl: 'https://x.example/' },
    { name: 'CC0-1.0', isSpdx: true, url: 'https://x.example/' },
  ],
])('the licence of the attributes %j is %j', (data, licence) => {
  expect(citedLicence(data)).toEqual(licence);
});

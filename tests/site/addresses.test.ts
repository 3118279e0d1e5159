import { describe, expect, test } from 'vitest';
import { apiRunPath } from '../../src/routes/data-paths.ts';
import type { RunIds } from '../../src/routes/ids.ts';
import { cellPath, runPath } from '../../src/routes/page-paths.ts';
import { badgePath } from '../../src/routes/picture-paths.ts';
import { builtSite, pageFile, siteFiles, siteText } from '../support/built-site.ts';
import { realCells } from '../support/real-cells.ts';

const runs = [...realCells().values()].map(({ sweep_id: sweepId, run = 1, ...ids }): RunIds => ({
  ...ids,
  sweepId,
  run,
}));

describe.each(['root', 'based'] as const)('the site built for the %s of a host', (name) => {
  const site = builtSite(name);
  const files = new Set(siteFiles(site));

  test('answers at the four addresses of each of the 72 cells', () => {
    expect(runs).toHaveLength(72);
    const addresses = runs.flatMap((run) => [
      cellPath(run),
      runPath(run),
      badgePath(run, 'svg'),
      apiRunPath(run),
    ]);
    expect(addresses.filter((address) => !files.has(pageFile(address)))).toEqual([]);
  });

  test('shows the same bytes at the stable and the permanent address of a run', () => {
    const text = (path: string) => siteText(site, pageFile(path));
    expect(runs.filter((run) => text(cellPath(run)) !== text(runPath(run)))).toEqual([]);
  });
});

test('a site holds the same files under a base as at the root', () => {
  expect(filesWithoutHashes('based')).toEqual(filesWithoutHashes('root'));
});

test.each(['root', 'hostile'] as const)('every host and disk accepts the files of the site "%s"', (name) => {
  const portable = /^(?:[A-Za-z0-9._~-]{1,200}\/)*[A-Za-z0-9._~-]{1,255}$/;
  const special = /(?:^|\/)(?:\.{1,2}|con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)|\.(?:\/|$)/i;
  const files = siteFiles(builtSite(name));
  expect(files.filter((file) => !portable.test(file) || special.test(file))).toEqual([]);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
});

/** The hash in the name of a stylesheet follows the addresses in it. */
function filesWithoutHashes(name: 'root' | 'based'): string[] {
  return siteFiles(builtSite(name))
    .map((file) => file.replace(/^(_astro\/.*)\.[\w-]{8}(\.\w+)$/, '$1$2'))
    .sort();
}

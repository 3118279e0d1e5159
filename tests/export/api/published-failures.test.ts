import { expect, test } from 'vitest';
import { groupsInAPart, publishedFailureParts } from '../../../src/export/api/published-failures.ts';
import { gridOf } from '../../../src/views/grid/grid.ts';
import { anEntry, aSite } from '../../support/a-site.ts';

test('a site without failures has one empty part', () => {
  expect(publishedFailureParts(aSite([anEntry()]))).toEqual([{ version: 1, part: 1, parts: 1, groups: [] }]);
});

test('many ways to fail come in parts, and each names its cells by their place in the grid', () => {
  const cells = Array.from({ length: groupsInAPart + 1 }, (_, at) =>
    anEntry({ task: `t/${String(at)}`, failures: [`way ${String(at)}`] }),
  );
  const site = aSite(cells);
  const parts = publishedFailureParts(site);
  expect(parts.map(({ part, parts: all, groups }) => [part, all, groups.length])).toEqual([
    [1, 2, groupsInAPart],
    [2, 2, 1],
  ]);
  const [group] = parts[1]?.groups ?? [];
  const task = gridOf(site).tasks[group?.cells[0] ?? -1]?.task;
  expect(group?.signature.replace('way ', 't/')).toBe(task);
});

import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aCast } from '../support/a-cast.ts';
import { aCell } from '../support/a-cell.ts';
import { jsonLines, loadFolder, onlyCell } from '../support/load-folder.ts';

const runs = [1, 2, 3].map((run) => aCell({ run, exit_code: run }));

describe('runs, one a line', () => {
  test.each([
    ['plain', 'runs.jsonl', jsonLines(runs)],
    ['gzip', 'runs.jsonl.gz', gzipSync(jsonLines(runs))],
    ['zstandard', 'runs.jsonl.zst', zstdCompressSync(jsonLines(runs))],
  ])('%s files are read, and each run again', async (_, name, content) => {
    const loaded = await loadFolder({ [`sweeps/spring/${name}`]: content });
    expect(loaded.problems).toEqual([]);
    const { runs: found } = onlyCell(loaded);
    expect(found.map(({ run, stored }) => [run, stored?.line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const again = found.toReversed().map((summary) => loaded.site.readRun(summary)?.cell);
    expect(again).toEqual(runs.toReversed());
  });

  test('a line at fault is left out with its number, the others stay', async () => {
    const lines = [aCell({ run: 1 }), { ...aCell(), run: 'two' }, aCell({ run: 3 })];
    const loaded = await loadFolder({ 'sweeps/spring/runs.jsonl': jsonLines(lines) });
    expect(onlyCell(loaded).runs.map(({ run }) => run)).toEqual([1, 3]);
    expect(loaded.problems.map(({ file, line }) => [file, line])).toEqual([['sweeps/spring/runs.jsonl', 2]]);
  });

  test('lines added after loading do not disturb the runs above them', async () => {
    const loaded = await loadFolder({ 'sweeps/spring/runs.jsonl': jsonLines(runs) });
    appendFileSync(join(loaded.dataDir, 'sweeps/spring/runs.jsonl'), jsonLines([aCell({ run: 4 })]));
    expect(loaded.site.readRun(onlyCell(loaded).shown)?.cell).toEqual(runs[0]);
  });

  test('a line that changed after loading is refused with file and line', async () => {
    const loaded = await loadFolder({ 'sweeps/spring/runs.jsonl': jsonLines(runs) });
    const changed = jsonLines(runs).replace('"exit_code":2', '"exit_code":9');
    writeFileSync(join(loaded.dataDir, 'sweeps/spring/runs.jsonl'), changed);
    const [first, second] = onlyCell(loaded).runs;
    expect(first && loaded.site.readRun(first)?.cell).toEqual(runs[0]);
    expect(() => second && loaded.site.readRun(second)).toThrow(
      'sweeps/spring/runs.jsonl:2: the file changed during the build',
    );
  });

  test('a claim that is odd names the line of its run', async () => {
    const lines = [aCell(), aCell({ run: 2, cell_id: 'another' })];
    const { problems } = await loadFolder({ 'sweeps/spring/runs.jsonl': jsonLines(lines) });
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['cell-id-differs', 2]]);
  });
});

describe('files that a run names', () => {
  const named = aCell({ recording: 'recordings/a.cast', patch: 'patches/a.diff' });

  test('files that are not in the folder are flagged, and the run stays', async () => {
    const loaded = await loadFolder({ 'sweeps/spring/a.json': named });
    expect(loaded.problems.map(({ severity, pointer, message }) => [severity, pointer, message])).toEqual([
      ['warning', '/recording', 'the recording "recordings/a.cast" is not in the data folder'],
      ['warning', '/patch', 'the patch "patches/a.diff" is not in the data folder'],
    ]);
    expect(onlyCell(loaded).shown.warnings.map(({ rule }) => rule)).toEqual(['missing-file', 'missing-file']);
  });

  test.each([
    ['recording', 'site.json', 'Recordings are .cast files in recordings/.'],
    ['recording', 'patches/a.diff', 'Recordings are .cast files in recordings/.'],
    ['patch', 'sweeps/spring/a.json', 'Patches are .diff files in patches/.'],
    ['patch', 'recordings/a.cast', 'Patches are .diff files in patches/.'],
  ])('a %s that is another file is flagged: %s', async (field, path, home) => {
    const { problems } = await loadFolder({
      'site.json': {},
      'sweeps/spring/a.json': aCell({ [field]: path }),
      'recordings/a.cast': aCast([[0, 'o', 'x']]),
      'patches/a.diff': '',
    });
    expect(problems.filter(({ rule }) => !rule.startsWith('unused-'))).toEqual([
      {
        severity: 'warning',
        file: 'sweeps/spring/a.json',
        pointer: `/${field}`,
        rule: 'wrong-file',
        message: `the ${field} "${path}" is a file of another kind`,
        hint: `${home} Name one of them, or take the field out.`,
      },
    ]);
  });

  test('files that are there are not', async () => {
    const { problems } = await loadFolder({
      'sweeps/spring/a.json': named,
      'recordings/a.cast': aCast([[0, 'o', 'x']]),
      'patches/a.diff': '',
    });
    expect(problems).toEqual([]);
  });
});

describe('the category of a run', () => {
  const catalogue = { 'catalog/tasks/reverse.json': { id: 'words/reverse', category: 'from the catalogue' } };

  test.each([
    ['of the run itself', { category: 'own' }, catalogue, 'own'],
    ['of the catalogue where the run names none', {}, catalogue, 'from the catalogue'],
    ['absent where neither names one', {}, {}, undefined],
  ])('is the one %s', async (_, parts, files, expected) => {
    const loaded = await loadFolder({ 'sweeps/spring/a.json': aCell(parts), ...files });
    expect(onlyCell(loaded).category).toBe(expected);
  });
});

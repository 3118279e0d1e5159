import { describe, expect, test } from 'vitest';
import { aCell } from '../support/a-cell.ts';
import { jsonLines, loadFolder, type LoadedFolder } from '../support/load-folder.ts';

const [one, two] = ['sweeps/spring/one.json', 'sweeps/spring/two.json'] as const;

/** Loads two runs, the first file in the order of their paths first. */
function loadPair(first: object, second: object): Promise<LoadedFolder> {
  return loadFolder({ [one]: aCell(first), [two]: aCell(second) });
}

function filesKept({ site }: LoadedFolder): (string | undefined)[] {
  return site.cells.flatMap(({ runs }) => runs.map(({ stored }) => stored?.file.path));
}

describe('two runs that claim one address', () => {
  test.each([
    ['one run in two files', {}, {}, 'run'],
    ['a task that differs by case', { task: 'words/Reverse' }, { task: 'words/reverse' }, 'task'],
    ['a model that differs by case', { model: 'Maker/m' }, { model: 'maker/m' }, 'model'],
    ['a CLI that differs by case', { cli: 'Acme' }, { cli: 'acme' }, 'cli'],
    ['a sweep that differs by case', { sweep_id: 'Spring' }, { sweep_id: 'spring' }, 'sweep'],
    ['a task in two Unicode forms', { task: 'caf\u00e9' }, { task: 'cafe\u0301' }, 'task'],
    ['a slash that stands elsewhere', { model: 'x', task: 'y/z' }, { model: 'x/y', task: 'z' }, 'cell'],
    ['a category that differs by case', { category: 'Words' }, { category: 'words', task: 't' }, 'category'],
  ])('%s: the second is left out, and both files are named', async (_, first, second, kind) => {
    const loaded = await loadPair(first, second);
    expect(loaded.problems.map(({ severity, rule, file }) => [severity, rule, file])).toEqual([
      ['error', 'address-claimed', two],
    ]);
    expect(loaded.problems[0]?.message).toMatch(
      new RegExp(`^the ${kind} address /\\S+ is claimed by ${one} already$`),
    );
    expect(filesKept(loaded)).toEqual([one]);
  });

  test('one run twice and ids that meet get a hint each', async () => {
    const same = await loadPair({}, {});
    const twins = await loadPair({ task: 'T' }, { task: 't' });
    expect(same.problems[0]?.hint).toContain('Give a repeat its own number with "run"');
    expect(twins.problems[0]?.hint).toContain('letter case');
  });

  test('lines are named too', async () => {
    const { problems } = await loadFolder({
      'sweeps/spring/runs.jsonl': jsonLines([aCell(), aCell({ run: 2 }), aCell()]),
    });
    expect(problems.map(({ file, line, message }) => [file, line, message])).toEqual([
      [
        'sweeps/spring/runs.jsonl',
        3,
        'the run address /sweep/spring/cell/acme/maker/model-1/words/reverse/ is claimed by sweeps/spring/runs.jsonl:1 already',
      ],
    ]);
  });
});

describe('runs that do not claim the same', () => {
  test.each([
    ['repeats', { run: 1 }, { run: 2 }],
    ['sweeps', { sweep_id: 'spring' }, { sweep_id: 'autumn' }],
    ['CLIs', { cli: 'one' }, { cli: 'two' }],
    ['models', { model: 'a/m' }, { model: 'b/m' }],
    ['tasks', { task: 'a' }, { task: 'b' }],
  ])('%s stand beside each other', async (_, first, second) => {
    const loaded = await loadPair(first, second);
    expect(loaded.problems).toEqual([]);
    expect(loaded.site.cells.flatMap(({ runs, earlier }) => [...runs, ...earlier])).toHaveLength(2);
  });
});

test('a run whose ids make no address is left out with the reason', async () => {
  const loaded = await loadPair({}, { task: 'x'.repeat(300) });
  expect(loaded.problems.map(({ rule, file, hint }) => [rule, file, hint])).toEqual([
    ['address-refused', two, 'Shorten it, or divide a model or task id by slashes.'],
  ]);
  expect(filesKept(loaded)).toEqual([one]);
});

test('a badge style of the settings can meet a task of that name', async () => {
  const runs = { [one]: aCell({ task: 'a' }), [two]: aCell({ task: 'a.flat-square.svg/b' }) };
  const plain = await loadFolder(runs);
  const styled = await loadFolder({ ...runs, 'site.json': { badges: { styles: ['flat-square'] } } });
  expect(plain.problems).toEqual([]);
  expect(styled.problems.map(({ rule, file }) => [rule, file])).toEqual([['address-claimed', two]]);
});

import { describe, expect, test } from 'vitest';
import { aCell } from '../support/a-cell.ts';
import { loadFolder } from '../support/load-folder.ts';

const run = { 'sweeps/spring/a.json': aCell() };

test('descriptions are found by id, whatever their file is called', async () => {
  const { site, problems } = await loadFolder({
    ...run,
    'catalog/clis/one.json': { id: 'acme', name: 'Acme' },
    'catalog/models/deep/two.json': { id: 'maker/model-1', vendor: 'Maker' },
    'catalog/tasks/three.json': { id: 'words/reverse', prompt: 'Reverse it.' },
    'catalog/categories/four.json': { id: 'words', name: 'Words' },
  });
  expect(problems).toEqual([]);
  expect(site.catalogue.clis.get('acme')?.name).toBe('Acme');
  expect(site.catalogue.models.get('maker/model-1')?.vendor).toBe('Maker');
  expect(site.catalogue.tasks.get('words/reverse')?.prompt).toBe('Reverse it.');
  expect(site.catalogue.categories.get('words')?.name).toBe('Words');
});

describe('two descriptions of one id', () => {
  test.each(['clis', 'models', 'tasks', 'categories'])(
    'in %s: the first stays, both are named',
    async (folder) => {
      const [first, second] = [`catalog/${folder}/a.json`, `catalog/${folder}/b.json`];
      const { site, problems } = await loadFolder({
        ...run,
        [first]: { id: 'twin', name: 'first' },
        [second]: { id: 'twin', name: 'second' },
      });
      expect(problems.map(({ file, rule, message }) => [file, rule, message])).toEqual([
        [second, 'catalogue-twice', `"twin" is described here and in ${first}`],
      ]);
      const kept = Object.values(site.catalogue).flatMap(
        (entries: ReadonlyMap<string, { name?: string }>) => [...entries.values()],
      );
      expect(kept).toEqual([{ id: 'twin', name: 'first' }]);
    },
  );

  test('a CLI and a model may share an id', async () => {
    const { problems } = await loadFolder({
      ...run,
      'catalog/clis/a.json': { id: 'same' },
      'catalog/models/a.json': { id: 'same' },
    });
    expect(problems).toEqual([]);
  });
});

test('a description at fault is named, and the run goes on without it', async () => {
  const { site, problems } = await loadFolder({ ...run, 'catalog/clis/a.json': { name: 'no id' } });
  expect(problems.map(({ file, severity }) => [file, severity])).toEqual([['catalog/clis/a.json', 'error']]);
  expect(site.catalogue.clis.size).toBe(0);
  expect(site.cells).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { recordingDocument } from '../../src/export/recording-document.ts';
import { aCast } from '../support/a-cast.ts';
import { aCell } from '../support/a-cell.ts';
import { loadFolder, onlyCell } from '../support/load-folder.ts';

test('a recording is published without what was typed and without the environment', async () => {
  const cast = aCast(
    [
      [0, 'o', 'hello'],
      [1, 'i', 'typed'],
    ],
    { env: { SHELL: '/bin/zsh' }, title: 'A title' },
  );
  const loaded = await loadFolder({
    'sweeps/spring/a.json': aCell({ recording: 'recordings/a.cast', run: 2 }),
    'recordings/a.cast': cast,
  });
  expect([...recordingDocument(loaded.site, onlyCell(loaded).shown)]).toEqual([
    {
      path: 'files/sweep/spring/cell/acme/maker/model-1/words/reverse/run-2.cast',
      body: '{"version":2,"width":80,"height":24,"title":"A title"}\n[0,"o","hello"]\n',
    },
  ]);
});

test('a run without a recording has no such file', async () => {
  const loaded = await loadFolder({ 'sweeps/spring/a.json': aCell() });
  expect([...recordingDocument(loaded.site, onlyCell(loaded).shown)]).toEqual([]);
});

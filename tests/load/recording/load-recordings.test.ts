import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { castText } from '../../../src/terminal/cast-text.ts';
import { aCast } from '../../support/a-cast.ts';
import { aCell } from '../../support/a-cell.ts';
import { loadFolder, onlyCell } from '../../support/load-folder.ts';

const path = 'recordings/a.cast';
const key = `sk-proj-${'Ab3dEf6h'.repeat(6)}`;

/** The recording of a folder with one run that names it. */
async function load(cast: string, cell = {}, files: Record<string, unknown> = {}) {
  const loaded = await loadFolder({
    'sweeps/spring/a.json': aCell({ recording: path, ...cell }),
    [path]: cast,
    ...files,
  });
  const entry = onlyCell(loaded);
  return {
    ...loaded,
    run: entry.shown,
    summary: loaded.site.recordings.get(path),
    read: () => loaded.site.readRecording(entry.shown),
  };
}

/** What is published of a recording that prints the given texts. */
async function published(texts: readonly string[], header = {}, cell = {}) {
  const { read, problems } = await load(
    aCast(
      texts.map((text, at) => [at, 'o', text]),
      header,
    ),
    cell,
  );
  const detail = read();
  return {
    problems,
    takenOut: detail?.takenOut,
    redactions: detail?.redactions,
    text: detail ? castText(detail.recording) : '',
    output: detail?.recording.events.map((event) => (event.kind === 'output' ? event.text : event.kind)),
  };
}

describe('the recording of a run', () => {
  test('is known by its length, its size and its last screen, and read again', async () => {
    const { summary, read, problems, run } = await load(
      aCast([
        [0, 'o', 'old\x1b[2J\x1b[H'],
        [1.5, 'o', 'PASSED'],
      ]),
    );
    expect(problems).toEqual([]);
    expect(run.recordingPath).toBe(path);
    expect(summary).toMatchObject({ durationMs: 1500, cols: 80, rows: 24, last: ['PASSED'] });
    expect(read()?.recording.events).toHaveLength(2);
  });

  test('is left out when it is at fault, and the run stays', async () => {
    const { summary, read, problems } = await load(aCast([[0, 'q']]));
    expect(problems).toMatchObject([{ severity: 'error', file: path, line: 2, rule: 'recording-event' }]);
    expect([summary, read()]).toEqual([undefined, undefined]);
  });

  test('is not published where no run names it, which is said', async () => {
    const { site, problems } = await loadFolder({
      'sweeps/spring/a.json': aCell(),
      [path]: aCast([[0, 'o', 'x']]),
    });
    expect(site.recordings.size).toBe(0);
    expect(problems).toMatchObject([{ severity: 'warning', file: path, rule: 'unused-recording' }]);
  });

  test('is not published where its run was withdrawn', async () => {
    const entry = { date: '2026-03-01', ...aCell(), action: 'withdrawn', reason: 'r' };
    const { summary, read, run } = await load(
      aCast([[0, 'o', 'x']]),
      {},
      { 'ledger.jsonl': JSON.stringify(entry) },
    );
    expect([summary, read(), run.recordingPath]).toEqual([undefined, undefined, undefined]);
  });

  test('is refused above 16 MiB', async () => {
    const { problems } = await load('x'.repeat(16 * 1024 * 1024 + 1));
    expect(problems).toMatchObject([{ rule: 'recording-too-large', file: path }]);
  });

  test.each([
    ['empty', '', 'empty-file'],
    ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\n', 'git-lfs-pointer'],
  ])('is refused when it is %s', async (_, text, rule) => {
    expect((await load(text)).problems).toMatchObject([{ rule }]);
  });

  test('is not read again after its file has changed', async () => {
    const { read, dataDir } = await load(aCast([[0, 'o', 'x']]));
    writeFileSync(join(dataDir, path), aCast([[0, 'o', 'y']]));
    expect(read).toThrow('recordings/a.cast: the file changed during the build.');
  });
});

describe('private texts of a recording', () => {
  test('a key is replaced', async () => {
    const { text, redactions } = await published([`key ${key} end`]);
    expect(text).not.toContain(key.slice(8, 20));
    expect(redactions).toEqual({ 'secret-token': 1 });
  });

  test('a key that was printed in two events, or letter by letter, is replaced as one', async () => {
    expect((await published([`key ${key.slice(0, 11)}`, `${key.slice(11)} end`])).output).toEqual([
      'key [secret]',
      ' end',
    ]);
    const letters = await published([...`key ${key} end`]);
    expect(letters.output?.join('')).toBe('key [secret] end');
  });

  test('a key around a control string or a colour is replaced', async () => {
    const { output } = await published([`${key.slice(0, 20)}\x1b]0;t\x07`, `\x1b[1m${key.slice(20)} end`]);
    expect(output?.join('')).not.toContain(key.slice(20, 30));
    expect(output?.join('')).not.toContain(key.slice(8, 18));
  });

  test('titles, commands and markers are redacted', async () => {
    const cast = aCast(
      [
        [0, 'o', 'x'],
        [1, 'm', `with ${key}`],
      ],
      { title: `T ${key}`, command: `run ${key}` },
    );
    const detail = (await load(cast)).read();
    expect(detail && castText(detail.recording)).not.toContain(key.slice(8, 20));
    expect(detail?.redactions).toEqual({ 'secret-token': 3 });
  });

  test('a name that the run gives away is replaced in its recording, and the other way round', async () => {
    const named = { source: { note: 'kept in /home/grizelda/runs' } };
    expect((await published(['hello grizelda'], {}, named)).output).toEqual(['hello [user]']);
    expect((await published(['hello grizelda\r\n', 'cd /home/grizelda'])).output?.join('')).not.toContain(
      'grizelda',
    );
  });

  test('a recording that draws a private text in parts is refused, and the text is not told', async () => {
    const parts = [`\x1b[1;20H${key.slice(12)}`, `\x1b[1;8H${key.slice(0, 12)}`];
    const { problems, output } = await published(parts);
    expect(output).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', rule: 'private-on-screen', file: path }]);
    expect(JSON.stringify(problems)).not.toContain(key.slice(12, 20));
  });

  test('what is allowed stays', async () => {
    const cast = aCast([[0, 'o', 'mail ada@quillfern.org']]);
    const site = { redaction: { allow: ['ada@quillfern.org'] } };
    expect(JSON.stringify((await load(cast, {}, { 'site.json': site })).read())).toContain('ada@quillfern');
    expect(JSON.stringify((await load(cast)).read())).not.toContain('ada@quillfern');
  });
});

test('what acts outside of the screen is taken out, and counted', async () => {
  const { output, takenOut } = await published(['a\x1b]52;c;', 'cm0=\x07b']);
  expect([output, takenOut]).toEqual([['a', 'b'], 1]);
});

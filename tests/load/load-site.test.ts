import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aCell } from '../support/a-cell.ts';
import { loadFolder, onlyCell } from '../support/load-folder.ts';

const secret = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;

describe('the data folder as a site', () => {
  test('a folder without site.json gets neutral settings', async () => {
    const { site, problems } = await loadFolder({ 'sweeps/spring/a.json': aCell() });
    expect(site.settings).toEqual({});
    expect(problems).toEqual([]);
  });

  test('the settings of site.json are those of the site', async () => {
    const { site } = await loadFolder({
      'site.json': { name: 'Spring bench' },
      'sweeps/spring/a.json': aCell(),
    });
    expect(site.settings.name).toBe('Spring bench');
  });

  test('a site.json at fault is named, and the site goes on with neutral settings', async () => {
    const { site, problems } = await loadFolder({
      'site.json': { nam: 'Spring bench' },
      'sweeps/spring/a.json': aCell(),
    });
    expect(site.settings).toEqual({});
    expect(problems.map(({ file }) => file)).toEqual(['site.json']);
  });

  test('a run at fault is left out and its file named, the others stay', async () => {
    const { site } = await loadFolder({
      'sweeps/spring/a.json': aCell(),
      'sweeps/spring/b.json': { ...aCell({ task: 'words/count' }), scorers: { pass_rate: { pass: 57 } } },
    });
    expect(site.cells.map(({ task }) => task)).toEqual(['words/reverse']);
    expect(site.leftOut.map(({ file }) => file)).toEqual(['sweeps/spring/b.json']);
  });

  test('a warning leaves nothing out', async () => {
    const { site, problems } = await loadFolder({
      'sweeps/spring/a.json': aCell({ cell_id: 'another/id' }),
    });
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning cell-id-differs']);
    expect(site.leftOut).toEqual([]);
    expect(onlyCell({ site, problems }).shown.warnings).toEqual(problems);
  });

  test('the same folder gives the same site twice', async () => {
    const files = { 'sweeps/spring/a.json': aCell(), 'sweeps/spring/b.json': aCell({ task: 'words/count' }) };
    const [one, two] = [await loadFolder(files), await loadFolder(files)];
    expect(JSON.stringify(one.site).replaceAll(one.dataDir, '')).toBe(
      JSON.stringify(two.site).replaceAll(two.dataDir, ''),
    );
  });
});

describe('what is private leaves the run before anything sees it', () => {
  test('a secret in an id is in no summary and in no problem', async () => {
    const loaded = await loadFolder({
      'sweeps/spring/a.json': aCell({ model: `maker/${secret}`, cell_id: `spring/acme/maker/${secret}` }),
    });
    expect(loaded.problems.map(({ rule }) => rule)).toEqual(['cell-id-differs']);
    expect(onlyCell(loaded).model).not.toContain(secret);
    expect(JSON.stringify(loaded)).not.toContain(secret);
  });

  test.each([
    ['a value that is refused', { exit_code: secret }],
    ['the name of a field', { [secret]: 1 }],
    ['an instant', { started_at: secret }],
    ['a path', { recording: `recordings/${secret}.cast` }],
  ])('a secret in %s is in no problem', async (_, parts) => {
    const { problems, site } = await loadFolder({ 'sweeps/spring/a.json': { ...aCell(), ...parts } });
    expect(problems).not.toEqual([]);
    expect(JSON.stringify(problems)).not.toContain(secret);
    expect(JSON.stringify(site.leftOut)).not.toContain(secret);
  });

  test('a text that the settings allow stays', async () => {
    const address = 'ada@lovelace.dev';
    const files = {
      'sweeps/spring/a.json': aCell({ source: { note: `ask ${address}` } }),
    };
    const noteOf = async (more: object) => {
      const loaded = await loadFolder({ ...files, ...more });
      return loaded.site.readRun(onlyCell(loaded).shown)?.cell.source?.note;
    };
    expect(await noteOf({})).toBe('ask [email]');
    expect(await noteOf({ 'site.json': { redaction: { allow: [address] } } })).toBe(`ask ${address}`);
  });

  test('a run that is read again is redacted again, with the list of what was replaced', async () => {
    const loaded = await loadFolder({
      'sweeps/spring/a.json': aCell({ source: { note: `the key is ${secret}` } }),
    });
    const detail = loaded.site.readRun(onlyCell(loaded).shown);
    expect(detail?.cell.source?.note).toBe('the key is [secret]');
    expect(detail?.redactions).toEqual([{ rule: 'secret-token', pointer: '/source/note', count: 1 }]);
  });
});

test('what is kept of a run says whether anything in it was replaced', async () => {
  const { site } = await loadFolder({
    'sweeps/spring/a.json': aCell(),
    'sweeps/spring/b.json': aCell({ run: 2, source: { note: secret } }),
  });
  const [entry] = site.cells;
  expect(entry?.runs.map(({ stored }) => stored?.hasPrivateText)).toEqual([false, true]);
});

describe('a run is read again when its page is made', () => {
  test('all of the run is there, not only its summary', async () => {
    const cell = aCell({ spans: [{ span_id: 'a', kind: 'setup', name: 'prepare' }], exit_code: 3 });
    const loaded = await loadFolder({ 'sweeps/spring/a.json': cell });
    expect(loaded.site.readRun(onlyCell(loaded).shown)).toEqual({ cell, redactions: [] });
  });

  test('a file that changed after loading is refused, and named', async () => {
    const loaded = await loadFolder({ 'sweeps/spring/a.json': aCell() });
    appendFileSync(join(loaded.dataDir, 'sweeps/spring/a.json'), ' ');
    expect(() => loaded.site.readRun(onlyCell(loaded).shown)).toThrow(
      'sweeps/spring/a.json: the file changed during the build. Build again when nothing writes to the data folder.',
    );
  });

  test('a file that vanished after loading is refused with the same words', async () => {
    const loaded = await loadFolder({ 'sweeps/spring/a.json': aCell() });
    rmSync(join(loaded.dataDir, 'sweeps/spring/a.json'));
    expect(() => loaded.site.readRun(onlyCell(loaded).shown)).toThrow('the file changed during the build');
  });
});

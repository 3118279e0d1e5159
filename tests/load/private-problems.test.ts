import { describe, expect, test } from 'vitest';
import { cell } from '../../schemas/cell.ts';
import { parseDocument } from '../../src/load/parse-document.ts';
import { aCell } from '../support/a-cell.ts';
import { jsonLines, loadFolder } from '../support/load-folder.ts';

const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
const database = 'postgres://admin:hunter2xyzA9@db.example.org/live';

/** What is said of a text that should be a run. */
function saidOf(text: string, allow: readonly string[] = []): string {
  return parseDocument(cell, { file: 'a.json' }, text, allow)
    .problems.map(({ pointer, message, hint }) => `${pointer}: ${message}. ${hint}`)
    .join('\n');
}

function runText(parts: object): string {
  return JSON.stringify({ ...aCell(), ...parts });
}

describe('a value that is refused is redacted before it is quoted and cut', () => {
  test.each([
    ['a token that is cut in half', { exit_code: `${'x'.repeat(60)} ${token}` }, 'a1B2c3D4e5F6'],
    ['a database address that is cut before its @', { exit_code: `${'x'.repeat(50)} ${database}` }, 'hunter'],
    ['a field whose name says it is secret', { api_key: 'hunter2xyzA9' }, 'hunter2xyzA9'],
    ['a number in such a field', { password: 4815162342 }, '4815162342'],
    ['a list in such a field', { api_key: ['hunter2xyzA9'] }, 'hunter2xyzA9'],
    ['an unknown member of a span', { spans: [{ authToken: 'hunter2xyzA9' }] }, 'hunter2xyzA9'],
    [
      'a value beside a name that says so',
      { spans: [{ span_id: 'a', kind: 'k', name: 'API_KEY', value: 'hunter2xyzA9' }] },
      'hunter2xyzA9',
    ],
    ['the name of a field', { [token]: 1 }, 'a1B2c3D4e5F6'],
    ['the names that lead to a fault', { steps: [{ [database]: 1 }] }, 'hunter'],
    ['a text that should be a choice', { failure: { class: token } }, 'a1B2c3D4e5F6'],
    ['a text that should be an instant', { started_at: `${token}T10:00:00` }, 'a1B2c3D4e5F6'],
    ['a web address', { source: { url: `ftp://zelda:hunter2xyzA9@files.example.org/` } }, 'hunter'],
    ['a text that is too long', { task: `${'x'.repeat(70)}${token}${'x'.repeat(1000)}` }, 'a1B2'],
    ['one of several forms', { steps: [{ step_id: 1, source: 'user', message: { a: token } }] }, 'a1B2'],
    ['a name given away elsewhere', { exit_code: 'zelda', container_image: '/home/zelda/x' }, 'zelda'],
    ['a key that was given away elsewhere', { zelda: 1, container_image: '/home/zelda/x' }, 'zelda'],
  ])('%s', (_, parts, secret) => {
    const said = saidOf(runText(parts));
    expect(said).not.toBe('');
    expect(said).not.toContain(secret);
  });

  test('the marker stands in its place, with what is around it', () => {
    expect(saidOf(runText({ exit_code: `at ${database}` }))).toContain('received "at postgres://[secret]@db');
    expect(saidOf(runText({ api_key: 'hunter2xyzA9' }))).toContain(
      '/api_key: the field "api_key" is not known, received "[secret]"',
    );
    expect(saidOf(runText({ '/home/zelda/x': 1 }))).toContain(
      '/[home]~1x: the field "[home]/x" is not known',
    );
  });

  test('what is allowed is quoted', () => {
    expect(saidOf(runText({ exit_code: '10.0.0.7' }))).toContain('received "[private address]"');
    expect(saidOf(runText({ exit_code: '10.0.0.7' }), ['10.0.0.7'])).toContain('received "10.0.0.7"');
  });

  test('a position that is private itself is still found in the text', () => {
    const { problems } = parseDocument(cell, { file: 'a.json' }, `{\n  "${token}": 1}`);
    const unknown = problems.find(({ rule }) => rule === 'unknown-field');
    expect([unknown?.pointer, unknown?.line, unknown?.column]).toEqual(['/[secret]', 2, 3]);
  });
});

describe('what JSON hides is redacted before it is quoted', () => {
  test.each([
    ['a key that occurs twice', `{"${token}": 1, "${token}": 2}`, 'a1B2'],
    [
      'a key that occurs twice, with a name given away',
      '{"x": "/home/zelda/y", "zelda": 1, "zelda": 2}',
      'zelda',
    ],
    ['a number that cannot be kept', '{"api_key": 48151623421337424242424242}', '4815'],
    ['a path to half a character', `{"${token}": "\\ud800"}`, 'a1B2'],
    ['a path that is too deep', `{"${token}": ${'['.repeat(80)}`, 'a1B2'],
  ])('%s', (_, text, secret) => {
    const said = saidOf(text);
    expect(said).not.toBe('');
    expect(said).not.toContain(secret);
  });
});

describe('a text that is not JSON is quoted without what is private', () => {
  test.each([
    ['no quotes around the value', '{"api_key": hunter2xyzA9}'],
    ['no quotes, and a gap in the value', '{"api_key": hunter2xyzA9 hunter2xyzA9}'],
    ['no quotes around the key', '{api_key: "hunter2xyzA9"}'],
    ['single quotes', "{'api_key': 'hunter2xyzA9'}"],
    ['no colon', '{"api_key" "hunter2xyzA9"}'],
    ['a semicolon', '{"api_key"; "hunter2xyzA9"}'],
    ['the value on the next line', '{"api_key":\n  hunter2xyzA9}'],
    ['a tab inside the value', '{"api_key": "x\thunter2xyzA9"}'],
    ['an unknown escape inside the value', String.raw`{"api_key": "x\qhunter2xyzA9"}`],
    ['an unknown escape inside a token', String.raw`{"note": "ghp_${'hunter2xyzA9'.repeat(3)}\q"}`],
    ['a second value after it', '{"a": 1} {"api_key": "hunter2xyzA9"}'],
    ['a name given away further on', '{"a": hunter2xyzA9, "b": "/home/hunter2xyzA9/x"}'],
    ['a name given away before', '{"b": "/home/hunter2xyzA9/x", "a": hunter2xyzA9}'],
    ['a merge conflict', `{\n<<<<<<< ghp_${'hunter2xyzA9'.repeat(3)}\n}`],
  ])('%s', (_, text) => {
    const said = saidOf(text);
    expect(said).toMatch(/^: .+\. .+$/);
    expect(said).not.toMatch(/hunter2?|xyzA9/);
  });

  test('what is not private is quoted up to the end of the line', () => {
    expect(saidOf('{"exit_code": True,\n "run": 1}')).toContain('received "True,"');
    expect(saidOf(`{"cwd": "/home/zelda/x", "exit_code": True}`)).toContain('received "True}"');
  });

  test('at most 60 characters are quoted', () => {
    expect(saidOf(`{"run": ${'x'.repeat(200)}`)).toContain(`received "${'x'.repeat(60)}"`);
  });
});

describe('everything that is wrong with a data folder holds no private text', () => {
  const files = {
    'sweeps/spring/a.json': aCell(),
    'sweeps/spring/b.json': { ...aCell({ run: 2 }), exit_code: `${'x'.repeat(60)} ${token}` },
    'sweeps/spring/c.jsonl': jsonLines([{ ...aCell({ run: 3 }), api_key: 'a1B2c3D4e5F6' }]),
    'sweeps/spring/sweep.json': { sweep_id: 'spring', api_key: 'a1B2c3D4e5F6' },
    'ledger.jsonl': jsonLines([{ api_key: 'a1B2c3D4e5F6' }]),
    'catalog/clis/a.json': { id: 'a', api_key: 'a1B2c3D4e5F6' },
    'catalog/tasks/a.json': { id: token },
    'catalog/tasks/b.json': { id: token },
  };

  test('in the problems of every kind of file, and in what the site says of them', async () => {
    const { site, problems } = await loadFolder(files);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(6);
    expect(JSON.stringify([problems, site.leftOut])).not.toContain('a1B2c3D4e5F6');
  });

  test('in the problems of the settings', async () => {
    const { problems } = await loadFolder({ ...files, 'site.json': { api_key: 'a1B2c3D4e5F6' } });
    const [problem] = problems.filter(({ file }) => file === 'site.json');
    expect(problem?.message).toBe('the field "api_key" is not known, received "[secret]"');
  });

  test('in the paths of files that the site names', async () => {
    const { site, problems } = await loadFolder({ ...files, [`sweeps/spring/${token}.json`]: {} });
    expect(problems.map(({ file }) => file)).toContain(`sweeps/spring/${token}.json`);
    expect(site.leftOut.map(({ file }) => file)).toContain('sweeps/spring/[secret].json');
  });

  test('in a sentence that names another file', async () => {
    const { problems } = await loadFolder({
      [`sweeps/spring/${token}.json`]: aCell(),
      'sweeps/spring/late.json': aCell(),
    });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('is claimed by sweeps/spring/[secret].json already'),
    ]);
  });

  test('but what the settings allow is quoted', async () => {
    const { problems } = await loadFolder({
      'site.json': { redaction: { allow: ['10.0.0.7'] } },
      'sweeps/spring/a.json': { ...aCell(), exit_code: '10.0.0.7' },
      'sweeps/spring/sweep.json': { sweep_id: 'spring', note: '10.0.0.7' },
      'ledger.jsonl': jsonLines([{ note: '10.0.0.7' }]),
      'catalog/clis/a.json': { id: 'a', note: '10.0.0.7' },
    });
    const quoting = problems.filter(({ message }) => message.includes('received "10.0.0.7"'));
    expect(quoting.map(({ file }) => file).sort()).toEqual([
      'catalog/clis/a.json',
      'ledger.jsonl',
      'sweeps/spring/a.json',
      'sweeps/spring/sweep.json',
    ]);
  });
});

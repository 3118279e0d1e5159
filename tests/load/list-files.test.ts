import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../src/load/list-files.ts';
import { tempFiles } from '../support/temp-files.ts';

const run = { 'sweeps/s/a.json': '{}' };

function problemsOf(dataDir: string): string[] {
  return listFiles(dataDir).problems.map(({ severity, file, rule }) => `${severity} ${file} ${rule}`);
}

test('files come sorted by path, with forward slashes and what they are', () => {
  const dir = tempFiles({
    'sweeps/s/sweep.json': '{}',
    'sweeps/s/deep/er/b.jsonl.zst': '',
    'sweeps/s/a.json': '{}',
    'sweeps/s/a/x.json': '{}',
    'sweeps/s/B.jsonl': '',
    'sweeps/s/c.jsonl.gz': '',
    'site.json': '{}',
    'ledger.jsonl': '',
    'catalog/clis/aider.json': '{}',
    'catalog/models/acme/coder.json': '{}',
    'catalog/tasks/polyglot/hello.json': '{}',
    'catalog/categories/polyglot.json': '{}',
    'recordings/x/y.cast': '',
    'patches/x/y.diff': '',
  });
  const { files, problems } = listFiles(dir);
  expect(problems).toEqual([]);
  expect(files.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    'category catalog/categories/polyglot.json',
    'cli catalog/clis/aider.json',
    'model catalog/models/acme/coder.json',
    'task catalog/tasks/polyglot/hello.json',
    'ledger ledger.jsonl',
    'patch patches/x/y.diff',
    'recording recordings/x/y.cast',
    'site site.json',
    'runs sweeps/s/B.jsonl',
    'runs sweeps/s/a.json',
    'runs sweeps/s/a/x.json',
    'runs sweeps/s/c.jsonl.gz',
    'runs sweeps/s/deep/er/b.jsonl.zst',
    'sweep sweeps/s/sweep.json',
  ]);
  expect(files[0]?.absolutePath).toBe(join(dir, 'catalog/categories/polyglot.json'));
});

test('a folder that does not exist, or is a file, is an error', () => {
  const dir = tempFiles({ file: '' });
  expect(listFiles(join(dir, 'nowhere')).problems[0]?.message).toContain('does not exist');
  expect(listFiles(join(dir, 'file')).problems[0]?.message).toContain('is not a folder');
});

test('symbolic links, pipes and sockets are errors that name them, and links are not followed', async () => {
  const dir = tempFiles(run);
  symlinkSync(join(dir, 'sweeps/s/a.json'), join(dir, 'sweeps/s/link.json'));
  symlinkSync(join(dir, 'sweeps'), join(dir, 'catalog'));
  execFileSync('mkfifo', [join(dir, 'sweeps/s/pipe.json')]);
  const server = createServer().listen(join(dir, 'sweeps/s/socket.json'));
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { files, problems } = listFiles(dir);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'catalog: this is a symbolic link, not a regular file',
    'sweeps/s/link.json: this is a symbolic link, not a regular file',
    'sweeps/s/pipe.json: this is a pipe, not a regular file',
    'sweeps/s/socket.json: this is a socket, not a regular file',
  ]);
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['error']));
  expect(files.map(({ path }) => path)).toEqual(['sweeps/s/a.json']);
});

test('a name that is not UTF-8 is an error', () => {
  const dir = tempFiles(run);
  mkdirSync(Buffer.concat([Buffer.from(join(dir, 'sweeps/')), Buffer.from([0xff])]));
  expect(problemsOf(dir)).toEqual(['error sweeps/\uFFFD file-name']);
});

test('read-me files, licences and names that begin with a dot are passed over', () => {
  const dir = tempFiles({
    ...run,
    'README.md': '',
    'sweeps/s/NOTES.md': '',
    LICENSE: '',
    'sweeps/.gitkeep': '',
    '.git/x': '',
  });
  expect(problemsOf(dir)).toEqual([]);
});

test('what nothing reads is a warning that says where such data belongs', () => {
  const dir = tempFiles({
    ...run,
    'sweeps/loose.json': '',
    'sweeps/s/a.yaml': '',
    'sweeps/s/deep/sweep.json': '',
    'catalog/clis/deep/x.json': '',
    'recordings/x.mp4': '',
    'patches/x.patch': '',
    'results/1.json': '',
    'results/2.json': '',
    'Site.json': '',
  });
  const { files, problems } = listFiles(dir);
  expect(files).toHaveLength(1);
  expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
    new Array(8).fill('warning not-read'),
  );
  expect(problems.map(({ file, message, hint }) => `${file}: ${message}. ${hint.slice(0, 40)}`)).toEqual([
    'Site.json: this file is not read. Runs belong in sweeps/<sweep_id>/, descr',
    'catalog/clis/deep/x.json: this file is not read. Descriptions are .json files in catalog/',
    'patches/x.patch: this file is not read. Patches are .diff files.',
    'recordings/x.mp4: this file is not read. Recordings are .cast files.',
    'results: this folder is not read. Runs belong in sweeps/<sweep_id>/, descr',
    'sweeps/loose.json: this file is not read. Runs are .json, .jsonl, .jsonl.gz or .js',
    'sweeps/s/a.yaml: this file is not read. Runs are .json, .jsonl, .jsonl.gz or .js',
    'sweeps/s/deep/sweep.json: this file is not read. A sweep is described in sweeps/<sweep_id',
  ]);
});

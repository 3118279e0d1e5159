import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publishSite } from '../../src/publish/publish-site.ts';
import { recover } from '../../src/publish/recover.ts';
import { readFiles } from '../support/read-files.ts';
import { siteSteps } from '../support/site-steps.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

const script = fileURLToPath(new URL('publish-and-die.ts', import.meta.url));
/** A process number that no system gives out. */
const deadPid = 2 ** 22 + 1;

/** What the site holds after recovery, by the moment at which the second build was killed. */
const moments = {
  writing: 'first',
  'before-journal': 'first',
  'journal-written': 'second',
  'old-aside': 'second',
  'new-in': 'second',
  'old-removed': 'second',
} as const;

function publish(out: string, text: string): Promise<number> {
  return publishSite({ out, steps: siteSteps({ 'index.html': text }) });
}

function killBuildAt(out: string, moment: string): void {
  const { signal } = spawnSync(process.execPath, [script, out, moment]);
  expect(signal).toBe('SIGKILL');
}

describe('a build that was killed', () => {
  test.each(Object.entries(moments))('at "%s" leaves the %s site after recovery', async (moment, text) => {
    const parent = tempDir();
    const out = join(parent, 'dist');
    await publish(out, 'first');
    killBuildAt(out, moment);
    recover(out);
    expect(readFiles(out)['index.html']).toBe(text);
    expect(Object.keys(readFiles(out))).toHaveLength(4);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test.each(Object.keys(moments))('at "%s" does not hinder the next build', async (moment) => {
    const parent = tempDir();
    const out = join(parent, 'dist');
    await publish(out, 'first');
    killBuildAt(out, moment);
    await publish(out, 'third');
    expect(readFiles(out)['index.html']).toBe('third');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test.each(['journal-written', 'old-aside', 'new-in'])(
    'at "%s" of a first build ends with the new site',
    (moment) => {
      const out = join(tempDir(), 'dist');
      killBuildAt(out, moment);
      recover(out);
      expect(readFiles(out)['index.html']).toBe('second');
    },
  );

  test('gets its old site back when somebody removed the lock by hand', async () => {
    const parent = tempDir();
    const out = join(parent, 'dist');
    await publish(out, 'first');
    killBuildAt(out, 'old-aside');
    rmSync(join(parent, 'dist.lock'), { recursive: true });
    const failing = { ...siteSteps({}), render: () => Promise.reject(new Error('no page')) };
    await expect(publishSite({ out, steps: failing })).rejects.toThrow('no page');
    expect(readFiles(out)['index.html']).toBe('first');
  });

  test('gets its old site back when the new one is gone', async () => {
    const parent = tempDir();
    const out = join(parent, 'dist');
    await publish(out, 'first');
    killBuildAt(out, 'old-aside');
    const staging = readdirSync(parent).find((name) => name.startsWith('dist.staging-'));
    rmSync(join(parent, staging ?? ''), { recursive: true });
    recover(out);
    expect(readFiles(out)['index.html']).toBe('first');
  });
});

describe('recovery', () => {
  test('changes nothing where nothing was cut off', async () => {
    const parent = tempDir();
    await publish(join(parent, 'dist'), 'first');
    recover(join(parent, 'dist'));
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('leaves a running build alone', async () => {
    const parent = tempDir();
    const out = join(parent, 'dist');
    await publish(out, 'first');
    const steps = siteSteps({ 'index.html': 'second' });
    const at = () => {
      recover(out);
    };
    await publishSite({ out, steps, at });
    expect(readFiles(out)['index.html']).toBe('second');
  });

  test('a build removes staging folders of ended processes and keeps those of running ones', async () => {
    const parent = tempDir();
    writeFiles(parent, {
      [`dist.staging-${String(deadPid)}/a`]: '',
      [`dist.staging-${String(process.ppid)}/a`]: '',
      'dist.staging-x/a': '',
      'other.staging-1/a': '',
    });
    await publish(join(parent, 'dist'), 'first');
    const kept = ['dist', `dist.staging-${String(process.ppid)}`, 'dist.staging-x', 'other.staging-1'];
    expect(readdirSync(parent).sort()).toEqual(kept.sort());
  });
});

describe('the lock of a site', () => {
  test('of a running process refuses a second build and says which process', async () => {
    const out = join(tempDir(), 'dist');
    const inner: Promise<number>[] = [];
    const documents = () => {
      inner.push(publish(out, 'inner'));
      return [];
    };
    await publishSite({ out, steps: siteSteps({ 'index.html': 'outer' }, { documents }) });
    await expect(inner[0]).rejects.toThrow(`process ${String(process.pid)} on ${hostname()}`);
    expect(readFiles(out)['index.html']).toBe('outer');
  });

  test.each([
    ['that has ended', { pid: deadPid, host: hostname() }],
    ['whose number belongs to a newer process', { pid: process.pid, host: hostname(), started: 'long ago' }],
  ])('of a process %s is taken over', async (_, owner) => {
    const parent = tempDir();
    writeFiles(parent, { 'dist.lock/owner.json': JSON.stringify(owner) });
    await publish(join(parent, 'dist'), 'first');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('of another machine is not taken over, and the remedy is named', async () => {
    const parent = tempDir();
    writeFiles(parent, { 'dist.lock/owner.json': JSON.stringify({ pid: deadPid, host: 'elsewhere' }) });
    await expect(publish(join(parent, 'dist'), 'first')).rejects.toThrow(/elsewhere.*remove .*dist\.lock/);
  });

  test('that names no process is not taken over', async () => {
    const parent = tempDir();
    writeFiles(parent, { 'dist.lock/note': '' });
    await expect(publish(join(parent, 'dist'), 'first')).rejects.toThrow('names no process');
  });

  test('that somebody else is taking over is left to them', async () => {
    const parent = tempDir();
    writeFiles(parent, { 'dist.lock/owner.json': JSON.stringify({ pid: deadPid, host: hostname() }) });
    mkdirSync(join(parent, 'dist.lock', 'takeover'));
    await expect(publish(join(parent, 'dist'), 'first')).rejects.toThrow('Another bench-pages command');
    expect(existsSync(join(parent, 'dist'))).toBe(false);
  });
});

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLongRun } from '../../bench/make-long-run.ts';
import type { TestProject } from 'vitest/node';
import type { BuiltSites } from './built-site.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'src/command/bench-pages.ts');
const hostileData = join(root, 'tests/fixtures/sites/hostile');
const evidenceData = join(root, 'tests/fixtures/sites/evidence');
const madeUpData = join(root, 'tests/fixtures/folders/made-up');

/** Builds the sites that the tests in tests/site read, once before a test run and again before each repeat of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/sites-'));
  const sites: BuiltSites = {
    root: { dir: join(folder, 'root'), base: '/' },
    based: { dir: join(folder, 'based'), base: '/bench/' },
    hostile: { dir: join(folder, 'hostile'), base: '/' },
    evidence: { dir: join(folder, 'evidence'), base: '/' },
    madeUp: { dir: join(folder, 'made-up'), base: '/' },
  };
  await buildAll(sites);
  project.provide('sites', sites);
  project.onTestsRerun(() => buildAll(sites));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

async function buildAll({ root: plain, based, hostile, evidence, madeUp }: BuiltSites): Promise<void> {
  await Promise.all([
    buildSite(['--out', plain.dir]),
    buildSite(['--out', based.dir, '--base', based.base]),
    buildSite(['--out', hostile.dir, '--cards', 'none', '--data', hostileData]),
    buildSite(['--out', evidence.dir, '--cards', 'none', '--data', evidenceData]),
    buildSite(['--out', madeUp.dir, '--cards', 'none', '--data', madeUpFolder(`${madeUp.dir}-data`)]),
  ]);
}

/** The made-up runs, and beside them one of 5,000 spans whose check wrote 5 MB. */
function madeUpFolder(dataDir: string): string {
  cpSync(madeUpData, dataDir, { recursive: true });
  const run = makeLongRun({ spans: 5000, logBytes: 5_000_000, seed: 1 });
  mkdirSync(join(dataDir, 'sweeps', run.sweep_id), { recursive: true });
  writeFileSync(join(dataDir, 'sweeps', run.sweep_id, 'long.json'), JSON.stringify(run));
  return dataDir;
}

/** Runs the command as a person would, in a shell that the test runner has set up for something else. */
export function buildSite(options: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [program, 'build', '--quiet', ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`bench-pages build ${options.join(' ')} ended with ${String(code)}:\n${said}`));
    });
  });
}

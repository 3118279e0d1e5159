import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from './answer-ask.ts';

/** A small task that was made up for demonstrations: a sum that fails on an empty list. */
export const task = {
  id: 'demonstration/empty-total',
  prompt:
    'The function total in total.js throws when the list is empty. Make it return 0 then, run the tests with node --test, and change no other file.',
  expected: ['total.js'],
};

/** What the scripted endpoint lets the agent do about it: look, see the tests fail, change one line, see them pass. */
export const answers: Script = {
  commands: [
    'cat total.js total.test.js',
    'node --test --test-reporter=tap 2>&1 | grep -E "^(not )?ok|error:"',
    "sed -i 's/sum + number)/sum + number, 0)/' total.js",
    'node --test --test-reporter=tap 2>&1 | grep -E "^(not )?ok|error:"',
  ],
  farewell: 'The sum starts at 0 now, so an empty list gives 0. All three tests pass.',
};

const files = {
  'package.json': '{ "type": "module" }\n',
  'total.js': `/** Adds the numbers of a list. */
export function total(numbers) {
  return numbers.reduce((sum, number) => sum + number);
}
`,
  'total.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { total } from './total.js';

test('adds numbers', () => assert.equal(total([1, 2, 3]), 6));
test('takes negative numbers', () => assert.equal(total([1, -2]), -1));
test('gives 0 for an empty list', () => assert.equal(total([]), 0));
`,
};

/** Lays the task out in a folder, as a git repository with one commit. */
export function layTask(folder: string): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  const who = ['-c', 'user.name=demonstration', '-c', 'user.email=demonstration@example.org'];
  git(folder, ...who, 'commit', '-q', '-m', 'The task');
}

/** What git sees changed: the paths of each kind, and the whole as a unified diff. */
export function changesIn(folder: string): { added: string[]; modified: string[]; patch: string } {
  git(folder, 'add', '-A');
  const paths = (filter: string) =>
    git(folder, 'diff', '--cached', '--name-only', `--diff-filter=${filter}`)
      .split('\n')
      .filter((path) => path !== '');
  return { added: paths('A'), modified: paths('M'), patch: git(folder, 'diff', '--cached') };
}

/** Runs the tests of the task, as a scorer does after the agent. */
export function checkTask(folder: string): { exitCode: number; stdout: string } {
  const run = spawnSync('node', ['--test', '--test-reporter=tap'], { cwd: folder, encoding: 'utf8' });
  return { exitCode: run.status ?? -1, stdout: run.stdout };
}

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
}

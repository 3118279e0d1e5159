import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { snippetsFor } from '../../src/snippets/cell-snippets.ts';
import { clis } from '../../src/snippets/clis.ts';
import { credentialsSnippet } from '../../src/snippets/credentials.ts';
import { ownModelSnippet } from '../../src/snippets/own-model.ts';
import { fish } from '../../src/snippets/shells/fish.ts';
import { powershell } from '../../src/snippets/shells/powershell.ts';
import { hostileIds } from './hostile-ids.ts';
import { intendedCall } from './intended-call.ts';
import { realCells } from './real-cells.ts';
import { runInShell } from './run-in-shell.ts';

const wired = [...clis].flatMap(([cli, wiring]) => ('withheld' in wiring ? [] : [[cli, wiring] as const]));
const prompts = [
  'Fix the tests.',
  "- $(touch CANARY) `touch CANARY` (touch CANARY) \\ \\' $HOME \"x\" 'y' %s\\n\n\n  indented  ",
  'JSON\nYAML\nPROMPTS\n PROMPT',
];
const digest = `sha256:${'a1'.repeat(32)}`;

/** PowerShell is not among Debian's packages, so it is used only where it is there already. */
const programs = [
  { shell: fish, program: 'fish' },
  ...(spawnSync('pwsh', ['--version']).error ? [] : [{ shell: powershell, program: 'pwsh' }]),
];

describe.each(programs)('in $program', ({ shell, program }) => {
  it.each(wired)('%s is called, fed and configured exactly as intended', (cli, wiring) => {
    for (const prompt of prompts) {
      const snippet = ownModelSnippet({ cli, model: 'm', prompt }, shell);
      const { call, ...rest } = intendedCall(wiring, prompt);
      const { calls, errors, canary, ...run } = runInShell(program, 'code' in snippet ? snippet.code : '');
      expect({ calls, errors, canary, ...run }).toEqual({
        calls: [call],
        errors: '',
        canary: false,
        ...rest,
      });
    }
  });

  it.each(wired)('%s reads prompt.txt where the prompt is not published', (cli, wiring) => {
    const snippet = ownModelSnippet({ cli, model: 'm' }, shell);
    const run = runInShell(program, 'code' in snippet ? snippet.code : '', {
      'prompt.txt': 'mine\nall of it',
    });
    const { call } = intendedCall(wiring, 'mine\nall of it');
    expect([run.calls, run.stdin.trimEnd(), run.errors]).toEqual([
      [call],
      wiring.prompt === 'word' ? '' : 'mine\nall of it',
      '',
    ]);
  });

  it('the image is run with exactly the ids of every published cell, and with hostile ones or not at all', () => {
    const hostile = hostileIds.map((id) => ({
      cli: 'opencode',
      model: id,
      task: id,
      containerImage: 'a/b:1',
      imageDigest: digest,
    }));
    let shown = 0;
    for (const cell of [...realCells, ...hostile]) {
      const code = snippetsFor(cell, shell).find(({ id }) => id === 'docker');
      if (!code || 'withheld' in code) continue;
      shown += 1;
      const { calls, errors, canary } = runInShell(program, code.code);
      const image = `${cell.containerImage ?? ''}@${cell.imageDigest ?? ''}`;
      const words = ['--tui', cell.cli, '--model', cell.model, '--task', cell.task];
      expect([calls, errors, canary], JSON.stringify(cell.model)).toEqual([
        [
          ['docker', 'pull', image],
          ['docker', 'run', '--rm', '-e', 'CAB_ENDPOINT', '-e', 'CAB_KEY', image, 'run-cell', ...words],
        ],
        '',
        false,
      ]);
    }
    expect(shown).toBeGreaterThan(90);
  });

  it('the reader’s values reach the environment', () => {
    const values = { endpoint: 'http://a.example/v1', model: 'org/m:1', keyVariable: 'CAB_MODEL' };
    const { code } = credentialsSnippet(shell, values);
    const words = ['{CAB_ENDPOINT}', '{CAB_MODEL}', '{CAB_KEY}'].map((name) => shell.expand(name));
    const { calls, errors } = runInShell(program, `${code}\nnpx ${words.join(' ')}`);
    expect([calls, errors]).toEqual([[['npx', values.endpoint, values.model, values.model]], '']);
  });
});

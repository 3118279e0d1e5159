import { describe, expect, it } from 'vitest';
import { checkedClis, checkedSentence } from '../../src/snippets/checked.ts';
import { cliVersion } from '../../src/snippets/cli-version.ts';
import { clis } from '../../src/snippets/clis.ts';
import { installSnippet } from '../../src/snippets/install.ts';
import { runInShell } from './run-in-shell.ts';

describe('what was checked', () => {
  it('has a result for every CLI, with the API that its wiring names', () => {
    expect([...checkedClis.keys()]).toEqual([...clis.keys()]);
    for (const [cli, result] of checkedClis) {
      const wiring = clis.get(cli);
      if ('versions' in result) expect(wiring, cli).toMatchObject({ api: result.api });
      else expect(result.not_checked, cli).toMatch(/^[a-z].*[^.]$/);
    }
  });

  it('is said with the version of the published run', () => {
    expect(checkedSentence('pi', '0.73.1')).toBe(
      'Checked on 2026-11-25 with pi 0.73.1 against a scripted endpoint.',
    );
    expect(checkedSentence('codex', '0.100.0')).toMatch(
      /with codex [\d., and]+ against a scripted endpoint; the published run used 0\.100\.0\.$/,
    );
    expect(checkedSentence('codex', undefined)).toMatch(
      /with codex [\d., and]+ against a scripted endpoint\.$/,
    );
    expect(checkedSentence('goose', '1.35.0')).toMatch(/^Written from the documentation, not checked: /);
    expect(checkedSentence('unheard-of', undefined)).toBeUndefined();
  });
});

describe('the version of a CLI', () => {
  it('is the recorded one, else the tag of the image where that is a version', () => {
    expect(cliVersion('1.15.10', 'v2.0.0')).toBe('1.15.10');
    expect(cliVersion(undefined, 'v1.15.10')).toBe('1.15.10');
    expect(cliVersion('opencode 1.15', '1.7.0')).toBe('1.7.0');
    expect(cliVersion('1.0.0-rc.1', undefined)).toBe('1.0.0-rc.1');
    for (const odd of ['latest', '1.2', '1.2.3; id', '1.2.3\n', '-1.2.3', `1.2.${'3'.repeat(99)}`]) {
      expect(cliVersion(odd, odd), odd).toBeUndefined();
    }
  });

  it('is installed from the registry of the program', () => {
    const codes = ['opencode', 'aider'].map((cli) => installSnippet(cli, '1.2.3')?.code);
    expect(runInShell('dash', codes.join('\n')).calls).toEqual([
      ['npm', 'install', '--global', 'opencode-ai@1.2.3'],
      ['uv', 'tool', 'install', '--python', '3.12', 'aider-chat==1.2.3'],
    ]);
    expect(['goose', 'plandex', 'unheard-of'].map((cli) => installSnippet(cli, '1.2.3'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(installSnippet('opencode', undefined)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { clis } from '../../src/snippets/clis.ts';
import { ownModelSnippet } from '../../src/snippets/own-model.ts';
import { shells as allShells } from '../../src/snippets/shells/shells.ts';
import type { Snippet } from '../../src/snippets/snippet.ts';
import type { Wiring } from '../../src/snippets/wiring.ts';
import { hostileIds } from './hostile-ids.ts';
import { intendedCall } from './intended-call.ts';
import { runInShell, shells } from './run-in-shell.ts';
import { showSnippets } from './show-snippets.ts';

const wired = [...clis].flatMap(([cli, wiring]) => ('withheld' in wiring ? [] : [[cli, wiring] as const]));

function shown(cli: string, prompt?: string): Snippet {
  const snippet = ownModelSnippet({ cli, model: 'published/model', prompt });
  if ('withheld' in snippet) throw new Error(snippet.withheld);
  return snippet;
}

function asIntended(shell: string, cli: string, wiring: Wiring, prompt: string): void {
  const { call, ...rest } = intendedCall(wiring, prompt);
  const { calls, errors, canary, ...run } = runInShell(shell, shown(cli, prompt).code);
  expect({ calls, errors, canary, ...run }).toEqual({ calls: [call], errors: '', canary: false, ...rest });
}

const prompts = [
  'Fix the tests.',
  '- a list\n- $(touch CANARY) `touch CANARY` \\ $HOME "x" \'y\' %s\\n\n\n  indented  ',
  'JSON\nYAML\nPROMPTS\n PROMPT',
];

describe('the ten CLIs of the reference, claude-code and gemini-cli', () => {
  it('each have a wiring or a reason', () => {
    const ids =
      'aider claude-code codex copilot crush gemini-cli goose opencode openhands pi plandex qwen-code';
    expect([...clis.keys()].join(' ')).toBe(ids);
    expect(wired).toHaveLength(11);
    expect(ownModelSnippet({ cli: 'plandex', model: 'm' })).toMatchObject({
      withheld: expect.stringMatching(/^Plandex takes an endpoint .*[^.]$/) as string,
    });
    expect(ownModelSnippet({ cli: 'unheard-of', model: 'm' })).toMatchObject({
      withheld: 'bench-pages does not know how unheard-of is told of another model',
    });
  });

  it.each(wired)('%s reads as tests/expected/snippets/clis shows, in every shell', async (cli) => {
    const snippets = allShells.map((shell) => ({
      ...ownModelSnippet({ cli, prompt: "It's\n$HOME" }, shell),
      title: shell.label,
    }));
    const [first, ...others] = snippets;
    const rest = others.map((snippet) => ({ ...snippet, caveats: [], warnings: [] }));
    await expect(showSnippets(first ? [first, ...rest] : [])).toMatchFileSnapshot(
      `../expected/snippets/clis/${cli}.md`,
    );
  });

  it.each(wired)('%s says who allows what to the agent and what the endpoint must speak', (cli) => {
    const { warnings, caveats } = shown(cli);
    expect(warnings.join(' ')).toMatch(/(?:without asking|agrees to whatever).*throw away/);
    expect(caveats.join(' ')).toMatch(/The endpoint must speak .*\/v1/);
  });

  it('hold no key, no data in a comment and no space at an end', () => {
    for (const [cli] of wired) {
      const { code } = shown(cli, 'p');
      expect(code, cli).not.toMatch(/(?:^|\s)#|\s$|--(?:api-)?key/);
    }
  });
});

describe.each(shells)('in %s', (shell) => {
  it.each(wired)('%s is called, fed and configured exactly as intended', (cli, wiring) => {
    for (const prompt of prompts) asIntended(shell, cli, wiring, prompt);
  });

  it('a hostile prompt arrives unchanged, or the prompt is left to a file', () => {
    const [[, opencode], [, aider]] = [pick('opencode'), pick('aider')];
    for (const prompt of hostileIds) {
      if (shown('opencode', prompt).code.includes('prompt.txt')) continue;
      asIntended(shell, 'opencode', opencode, prompt);
      asIntended(shell, 'aider', aider, prompt);
    }
  });

  it('the prompt comes from prompt.txt where it is not published or cannot be pasted', () => {
    const unfit = [
      undefined,
      '',
      ' \n',
      'a\nPROMPT\ntouch CANARY',
      'a\u001b[201~',
      'a\rb',
      'a\tb',
      'a\u202eb',
      "a\n'@\nb",
    ];
    for (const [cli, wiring] of wired) {
      for (const prompt of cli === 'opencode' || cli === 'aider' ? unfit : [undefined]) {
        const { code, caveats } = shown(cli, prompt);
        expect(caveats.join(' '), cli).toMatch(/put it into prompt\.txt first/);
        const run = runInShell(shell, code, { 'prompt.txt': 'mine' });
        const { call } = intendedCall(wiring, 'mine');
        const stdin = wiring.prompt === 'word' ? '' : 'mine';
        expect([run.calls, run.stdin, run.canary, run.errors], cli).toEqual([[call], stdin, false, '']);
      }
    }
  });
});

function pick(cli: string): readonly [string, Wiring] {
  const found = wired.find(([id]) => id === cli);
  if (!found) throw new Error(`${cli} has no wiring.`);
  return found;
}

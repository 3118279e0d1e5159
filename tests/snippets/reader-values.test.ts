import { parse } from 'node:querystring';
import { describe, expect, it } from 'vitest';
import { credentialsSnippet } from '../../src/snippets/credentials.ts';
import { envFileSnippet } from '../../src/snippets/env-file.ts';
import { faultOf } from '../../src/snippets/reader-values.ts';
import { shellOf, shells } from '../../src/snippets/shells/shells.ts';
import { hostileIds } from './hostile-ids.ts';
import { runInShell } from './run-in-shell.ts';

const values = { endpoint: 'http://127.0.0.1:8000/v1', model: 'Org/Model-7B:free', keyVariable: 'MY_KEY' };

describe('the reader’s values', () => {
  it('ask for the key last and alone, keep it off the command line, and reach the environment', () => {
    const { code } = credentialsSnippet();
    expect(code.split('\n').at(-1)).toBe('read -rs CAB_KEY && export CAB_KEY');
    const typed = code.replace('read -rs CAB_KEY', "read -rs CAB_KEY <<< 's\\ecret'");
    const report = 'npx "$(env | grep ^CAB_KEY=)" "$CAB_ENDPOINT" "$CAB_MODEL"';
    const run = runInShell('bash', `${typed}\n${report}`);
    expect(run.calls).toEqual([
      ['npx', 'CAB_KEY=s\\ecret', 'https://your-endpoint.example/v1', 'your-model-id'],
    ]);
  });

  it('stand in the commands, with the key taken from the variable that was named', () => {
    const { code } = credentialsSnippet(shellOf('posix'), values);
    const run = runInShell('dash', `MY_KEY='a b'\n${code}\nnpx "$CAB_ENDPOINT" "$CAB_MODEL" "$CAB_KEY"`);
    expect(run.calls).toEqual([['npx', values.endpoint, values.model, 'a b']]);
  });

  it.each(shells)('are written in the way of $label', (shell) => {
    expect([credentialsSnippet(shell).code, credentialsSnippet(shell, values).code]).toMatchSnapshot();
  });

  it('are lines of a .env file', () => {
    expect(parse(envFileSnippet(values).code, '\n')).toEqual({
      CAB_ENDPOINT: values.endpoint,
      CAB_MODEL: values.model,
      CAB_KEY: '${MY_KEY}',
    });
    expect(envFileSnippet().code).toBe(
      'CAB_ENDPOINT=https://your-endpoint.example/v1\nCAB_MODEL=your-model-id\nCAB_KEY=your-key',
    );
  });
});

describe('faultOf', () => {
  it.each([
    ['endpoint', 'https://api.example.com/v1'],
    ['endpoint', 'http://[::1]:8080'],
    ['model', 'meta/llama-3.3:free'],
    ['keyVariable', 'OPENAI_API_KEY'],
    ['keyVariable', 'KEY'],
    ['keyVariable', ''],
  ] as const)('takes the %s %j', (field, value) => {
    expect(faultOf(field, value)).toBeUndefined();
  });

  it.each([
    ['endpoint', 'api.example.com'],
    ['endpoint', 'javascript:alert(1)'],
    ['endpoint', "https://a.example/'; rm -rf /"],
    ['endpoint', 'https://a.example/$(id)'],
    ['model', 'a b'],
    ['model', "it's"],
    ['model', '--help'],
    ['model', 'a`id`'],
    ['keyVariable', 'sk-proj-abc'],
    ['keyVariable', 'gsk_0123456789abcdef'],
    ['keyVariable', 'AKIAIOSFODNN7EXAMPLE'],
    ['keyVariable', 'A'.repeat(41)],
    ['keyVariable', '1KEY'],
  ] as const)('refuses the %s %j', (field, value) => {
    expect(faultOf(field, value)).toMatch(/^[A-Z].*\.$/);
  });

  it('lets through nothing that a shell would act on', () => {
    const taken = hostileIds.filter((id) => id !== '' && faultOf('model', id) === undefined);
    for (const model of taken) {
      const { code } = credentialsSnippet(shellOf('posix'), { model, keyVariable: 'MY_KEY' });
      const run = runInShell('bash', `${code}\nnpx "$CAB_MODEL"`);
      expect([run.calls, run.canary], model).toEqual([[['npx', model]], false]);
    }
    expect(taken.length).toBeGreaterThan(5);
  });
});

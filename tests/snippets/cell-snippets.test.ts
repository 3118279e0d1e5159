import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CellFacts } from '../../src/snippets/cell-snippets.ts';
import { snippetsFor } from '../../src/snippets/cell-snippets.ts';
import { fillTemplate } from '../../src/snippets/fill-template.ts';
import type { Snippet, WithheldSnippet } from '../../src/snippets/snippet.ts';
import { hostileIds } from './hostile-ids.ts';
import { realCells } from './real-cells.ts';
import { runInShell, shells } from './run-in-shell.ts';
import { showSnippets } from './show-snippets.ts';

const digest = 'sha256:e56bdb69fb83ea2f8c81c06257f190fd4b5e91077e83d5536f722ff1b9c70275';
const npx = { package: '@example/bench', version: '1.2.3' };
const base: CellFacts = {
  cli: 'opencode',
  model: 'meta/llama-4-maverick-17b-128e-instruct',
  task: 'polyglot/rust-error-handling',
  containerImage: 'codingagentbench/opencode:v1.15.10',
  imageDigest: digest,
  npx,
};

function codeOf(snippets: (Snippet | WithheldSnippet)[], id: string): string | undefined {
  const snippet = snippets.find((one) => one.id === id);
  return snippet && 'code' in snippet ? snippet.code : undefined;
}

function reasonOf(snippets: (Snippet | WithheldSnippet)[], id: string): string | undefined {
  const snippet = snippets.find((one) => one.id === id);
  return snippet && 'withheld' in snippet ? snippet.withheld : undefined;
}

function intendedCalls({ cli, model, task, containerImage = '', imageDigest = '' }: CellFacts): string[][] {
  const image = `${containerImage}@${imageDigest}`;
  const ids = ['--tui', cli, '--model', model, '--task', task];
  return [
    ['docker', 'pull', image],
    ['docker', 'run', '--rm', '-e', 'CAB_ENDPOINT', '-e', 'CAB_KEY', image, 'run-cell', ...ids],
    ['docker', 'compose', 'run', '--rm', 'cell'],
    ['npx', '--yes', '@example/bench@1.2.3', 'check', ...ids, '--endpoint', 'https://e.example/v1'],
  ];
}

function intendedService({ cli, model, task, containerImage = '', imageDigest = '' }: CellFacts): unknown {
  return {
    image: `${containerImage}@${imageDigest}`,
    environment: ['CAB_ENDPOINT', 'CAB_KEY'],
    command: ['run-cell', '--tui', cli, '--model', model, '--task', task],
  };
}

/** A Compose file as Docker Compose reads it: YAML, then two dollar signs are one. A single one would be a variable. */
function readCompose(text: string): unknown {
  expect(text.replaceAll('$$', '')).not.toContain('$');
  return (parse(text.replaceAll('$$', '$')) as { services: { cell: unknown } }).services.cell;
}

function commands(facts: CellFacts): string {
  const snippets = snippetsFor(facts);
  return ['docker', 'compose', 'npx'].map((id) => codeOf(snippets, id) ?? '').join('\n');
}

describe('snippetsFor', () => {
  it.each<[string, CellFacts]>([
    ['opencode', { ...base, npx: undefined }],
    [
      'opencode-with-prompt-and-package',
      { ...base, prompt: "Fix it.\nDon't touch `tests/`; $HOME stays.\n" },
    ],
    ['aider', { ...base, cli: 'aider', npx: undefined }],
    ['no-image', { ...base, cli: 'goose', containerImage: '', imageDigest: '', npx: undefined }],
    ['quotes-needed', { ...base, model: 'it\'s $(a) "model"', task: 'a b; c' }],
    ['dash-in-front', { ...base, model: '--privileged' }],
  ])('says what tests/expected/snippets/%s.md shows', async (name, facts) => {
    await expect(showSnippets(snippetsFor(facts))).toMatchFileSnapshot(`../expected/snippets/${name}.md`);
  });

  it.each(shells)('calls the programs with exactly the ids of every published cell, in %s', (shell) => {
    const recorded = realCells.filter((cell) => cell.containerImage !== '');
    const run = runInShell(shell, recorded.map((cell) => commands({ ...cell, npx })).join('\n'));
    expect(run.calls).toEqual(recorded.flatMap((cell) => intendedCalls(cell)));
    expect(run.errors).toBe('');
  });

  it.each(shells)('calls the programs with exactly a hostile id or withholds the command, in %s', (shell) => {
    let shown = 0;
    for (const id of hostileIds) {
      const facts = { ...base, cli: id, model: id, task: id };
      const reason = reasonOf(snippetsFor(facts), 'docker');
      if (reason !== undefined) {
        expect(reason, id).toMatch(/^the CLI id cannot be written safely in a command/);
        expect(reasonOf(snippetsFor(facts), 'npx'), id).toBe(reason);
        continue;
      }
      shown += 1;
      const run = runInShell(shell, commands(facts));
      expect([run.calls, run.errors, run.canary], id).toEqual([intendedCalls(facts), '', false]);
      expect(readCompose(run.files['compose.yaml'] ?? ''), id).toEqual(intendedService(facts));
    }
    expect(shown).toBeGreaterThan(25);
  });

  it('checks each of the three ids', () => {
    for (const field of ['cli', 'model', 'task']) {
      const snippets = snippetsFor({ ...base, [field]: 'a\nb' });
      const noun = field === 'cli' ? 'CLI' : field;
      const reason = `the ${noun} id cannot be written safely in a command, as it holds a control character (U+000A)`;
      expect(reasonOf(snippets, 'docker')).toBe(reason);
      expect(reasonOf(snippets, 'npx')).toBe(reason);
    }
  });

  it('withholds the image command for every hostile image or digest', () => {
    const shown = [...hostileIds, `sha256:${digest}`, 'CodingAgentBench/x:v1', `${digest}\n`].flatMap(
      (value) =>
        ['containerImage', 'imageDigest']
          .map((field) => codeOf(snippetsFor({ ...base, [field]: value }), 'docker'))
          .filter((code) => code !== undefined),
    );
    expect(shown.map((code) => code.split('\n')[0])).toEqual([`docker pull llama3:8b-instruct@${digest}`]);
  });

  it('fills its templates to exactly its code, for published cells and hostile ids', () => {
    const all = [...realCells, ...hostileIds.map((id) => ({ ...base, model: id, task: id, prompt: id }))];
    const shown = all
      .flatMap((facts) => snippetsFor({ ...facts, npx }))
      .filter((snippet) => 'code' in snippet);
    expect(shown.length).toBeGreaterThan(300);
    for (const { code, template, slots } of shown) expect(fillTemplate(template, slots)).toBe(code);
    expect(new Set(shown.map(({ template }) => template)).size).toBeLessThanOrEqual(30);
  });

  it('puts no secret into an argument and no data into a comment', () => {
    const codes = snippetsFor({ ...base, prompt: 'p' }).flatMap((snippet) =>
      'code' in snippet ? [snippet.code] : [],
    );
    expect(codes).toHaveLength(6);
    for (const code of codes) {
      expect(code).not.toMatch(/--key|\$\{?CAB_KEY|-e CAB_KEY=/);
      expect(code).not.toMatch(/(^|\s)#/);
      expect(code).not.toMatch(/\s$/);
    }
  });

  it('leaves out the endpoint and the key where no command is shown', () => {
    const snippets = snippetsFor({ cli: 'plandex', model: 'm', task: 't' });
    expect(snippets.map((snippet) => snippet.id)).toEqual(['docker', 'own-model', 'npx']);
    expect(reasonOf(snippets, 'own-model')).toMatch(/^Plandex takes/);
  });

  it('shows npx only for an owned package at an exact version', () => {
    expect(reasonOf(snippetsFor({ ...base, npx: undefined }), 'npx')).toMatch(
      /^the publisher names no package that it owns/,
    );
    for (const bad of [
      { package: '--help', version: '1.2.3' },
      { package: 'a b', version: '1.2.3' },
      { package: 'Upper', version: '1.2.3' },
      { package: '@scope', version: '1.2.3' },
      { package: 'a;b', version: '1.2.3' },
      { package: 'ok', version: 'latest' },
      { package: 'ok', version: '^1.2.3' },
      { package: 'ok', version: '1.2.3\n' },
    ]) {
      expect(reasonOf(snippetsFor({ ...base, npx: bad }), 'npx')).toMatch(
        /no valid name with an exact version/,
      );
    }
  });
});

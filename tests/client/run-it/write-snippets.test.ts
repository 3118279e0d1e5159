import { describe, expect, it } from 'vitest';
import { promptIn, writeSnippets } from '../../../src/client/run-it/write-snippets.ts';
import { snippetsFor } from '../../../src/snippets/cell-snippets.ts';
import { cliSnippets } from '../../../src/snippets/cli-snippets.ts';
import { fish } from '../../../src/snippets/shells/fish.ts';
import { realCells } from '../../snippets/real-cells.ts';

function factsOf(cell: (typeof realCells)[number]) {
  const { cli, model, task, containerImage: image, imageDigest: digest, cliVersion: version } = cell;
  return { cli, model, task, image, digest, version };
}

describe('the snippets that the page writes anew', () => {
  it('are those of the build, for every published cell, with a prompt and a package too', () => {
    for (const cell of realCells) {
      const whole = { ...cell, prompt: 'Fix it.\nNow.', npx: { package: '@maker/bench', version: '1.2.3' } };
      const built = snippetsFor(whole).flatMap((snippet) =>
        'code' in snippet ? [[snippet.id, snippet.code] as const] : [],
      );
      const prompt = promptIn(new Map(built).get('own-model') ?? '');
      const ids = built.map(([id]) => id);
      const facts = { ...factsOf(cell), prompt, npx: '@maker/bench@1.2.3' };
      expect([...writeSnippets(facts, ids, 'posix', {})]).toEqual(built);
    }
  });

  it('are comments that say why, where the chosen shell cannot write an id', () => {
    const [cell] = realCells;
    const facts = { ...factsOf(cell ?? { cli: '', model: '', task: '' }), model: 'a "b"' };
    const codes = writeSnippets(facts, ['docker', 'compose', 'own-model'], 'powershell', {});
    expect(codes.get('docker')).toBe(
      '# Not shown for PowerShell: the model id cannot be written safely in a command, as it holds a double quote, which PowerShell hands on in different ways.',
    );
    expect(codes.get('compose')).toBe(codes.get('docker'));
    expect(codes.get('own-model')).toMatch(/Set-Content|\$env:/);
  });

  it('are those of a CLI alone, with the reader’s values, where there is no run', () => {
    const values = { endpoint: 'http://127.0.0.1:8000/v1', model: 'org/m', keyVariable: 'MY_KEY' };
    const ids = ['credentials', 'install', 'own-model', 'env-file'];
    const codes = writeSnippets({ cli: 'pi' }, ids, 'fish', values);
    const built = cliSnippets('pi', fish, values).flatMap((one) =>
      'code' in one ? [[one.id, one.code]] : [],
    );
    expect([...codes]).toEqual(built);
    expect(codes.get('credentials')).toContain("set -gx CAB_MODEL 'org/m'");
    expect(codes.get('env-file')).toContain('CAB_ENDPOINT=http://127.0.0.1:8000/v1');
  });
});

describe('promptIn', () => {
  it('finds the prompt that a snippet holds, and none where it reads a file', () => {
    for (const cli of ['opencode', 'aider']) {
      for (const prompt of ['One line.', 'a\n\n  b\nPROMPTS', '$(x) `y`']) {
        const code = snippetsFor({ cli, model: 'm', task: 't', prompt }).find(({ id }) => id === 'own-model');
        expect(promptIn(code && 'code' in code ? code.code : '')).toBe(prompt);
      }
    }
    expect(promptIn('opencode run < prompt.txt')).toBeUndefined();
  });
});

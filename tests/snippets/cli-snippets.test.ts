import { describe, expect, it } from 'vitest';
import { cliSnippets } from '../../src/snippets/cli-snippets.ts';
import { clis } from '../../src/snippets/clis.ts';
import { showSnippets } from './show-snippets.ts';

describe('a CLI apart from any run', () => {
  it('reads as tests/expected/snippets/cli-alone.md shows', async () => {
    await expect(showSnippets(cliSnippets('opencode'))).toMatchFileSnapshot(
      '../expected/snippets/cli-alone.md',
    );
  });

  it('has values, a command and a .env file, and is installed where a version of it was checked', () => {
    for (const [cli, wiring] of clis) {
      const ids = cliSnippets(cli).map(({ id }) => id);
      const expected = 'withheld' in wiring ? ['own-model'] : ['credentials', 'own-model', 'env-file'];
      expect(
        ids.filter((id) => id !== 'install'),
        cli,
      ).toEqual(expected);
    }
    expect(cliSnippets('codex')[1]).toMatchObject({ code: 'npm install --global @openai/codex@0.169.0' });
    expect(cliSnippets('unheard-of').map(({ id }) => id)).toEqual(['own-model']);
  });
});

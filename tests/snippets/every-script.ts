import { type CellFacts, snippetsFor } from '../../src/snippets/cell-snippets.ts';
import { clis } from '../../src/snippets/clis.ts';
import type { Shell } from '../../src/snippets/shells/shell.ts';
import { hostileIds } from './hostile-ids.ts';
import { realCells } from './real-cells.ts';

const image = { containerImage: 'team/image:v1.2.3', imageDigest: `sha256:${'a1'.repeat(32)}` };
const npx = { package: '@example/bench', version: '1.2.3' };

/** The code of every snippet in a shell, without repeats: of the published cells, and of every CLI with and without a prompt. */
export function usualScripts(shell: Shell): string[] {
  const prompts = [undefined, 'It’s $HOME.\n`x`'];
  const made = [...clis.keys()].flatMap((cli) =>
    prompts.map((prompt) => ({ ...image, cli, model: 'm', task: 't', prompt })),
  );
  return scriptsOf([...realCells, ...made], shell);
}

/** The same of hostile ids. */
export function hostileScripts(shell: Shell): string[] {
  return scriptsOf(
    hostileIds.map((id) => ({ ...image, cli: 'opencode', model: id, task: id, prompt: id })),
    shell,
  );
}

function scriptsOf(cells: readonly CellFacts[], shell: Shell): string[] {
  const codes = cells
    .flatMap((cell) => snippetsFor({ ...cell, npx }, shell))
    .flatMap((snippet) => ('code' in snippet && snippet.language === 'bash' ? [snippet.code] : []));
  return [...new Set(codes)];
}

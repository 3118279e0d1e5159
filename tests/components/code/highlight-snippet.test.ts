import { describe, expect, test } from 'vitest';
import { highlight } from '../../../src/components/code/highlighter.ts';
import { highlightSnippet } from '../../../src/components/code/highlight-snippet.ts';
import { type CellFacts, snippetsFor } from '../../../src/snippets/cell-snippets.ts';
import type { Snippet } from '../../../src/snippets/snippet.ts';
import { hostileIds } from '../../snippets/hostile-ids.ts';
import { realCells } from '../../support/real-cells.ts';

function shown(facts: CellFacts): Snippet[] {
  return snippetsFor(facts).flatMap((snippet) => ('code' in snippet ? [snippet] : []));
}

const published = [...realCells()].flatMap(([path, cell]) =>
  shown({
    cli: cell.cli,
    model: cell.model,
    task: cell.task,
    containerImage: cell.container_image,
    imageDigest: cell.image_digest,
    prompt: 'Reverse every word.',
    npx: { package: '@maker/bench', version: '1.2.3' },
  }).map((snippet) => ({ path, snippet })),
);

const hostile = hostileIds.flatMap((id) =>
  shown({
    cli: 'opencode',
    model: id,
    task: id,
    prompt: id,
    containerImage: 'bench/opencode:1',
    imageDigest: `sha256:${'0'.repeat(64)}`,
    npx: { package: '@maker/bench', version: '1.2.3' },
  }).map((snippet) => ({ path: JSON.stringify(id), snippet })),
);

function written(snippet: Snippet): string {
  return highlightSnippet(snippet)
    .map(({ text }) => text)
    .join('');
}

describe.each([
  ['published cells', published],
  ['hostile ids', hostile],
])('the pieces of the snippets of %s', (_, snippets) => {
  test('are the code again when they are written out in order', () => {
    const changed = snippets.filter(({ snippet }) => written(snippet) !== snippet.code);
    expect(changed.map(({ path, snippet }) => `${path}: ${snippet.id}`)).toEqual([]);
    expect(snippets.length).toBeGreaterThan(100);
  });

  test('have the looks that the whole code would have', () => {
    const differing = snippets.filter(({ snippet }) => {
      const { code, language } = snippet;
      if (language !== 'bash' && language !== 'json') return false;
      return JSON.stringify(highlightSnippet(snippet)) !== JSON.stringify(highlight(code, language));
    });
    expect(differing.map(({ path, snippet }) => `${path}: ${snippet.id}`)).toEqual([]);
  });
});

test('a language that is not highlighted is one piece', () => {
  const [first] = published;
  const plain = first && { ...first.snippet, language: 'markdown' as const };
  expect(plain && highlightSnippet(plain)).toEqual([{ text: plain?.code }]);
});

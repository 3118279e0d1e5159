import type { Snippet, WithheldSnippet } from '../../src/snippets/snippet.ts';

/** Snippets as Markdown for a person to read. */
export function showSnippets(snippets: (Snippet | WithheldSnippet)[]): string {
  return `${snippets.map(showSnippet).join('\n\n')}\n`;
}

function showSnippet(snippet: Snippet | WithheldSnippet): string {
  const title = `## ${snippet.title}`;
  if ('withheld' in snippet) return `${title}\n\nNot shown: ${snippet.withheld}.`;
  const { language, code, caveats, warnings } = snippet;
  const notes = [...warnings.map((text) => `- Warning: ${text}`), ...caveats.map((text) => `- ${text}`)];
  return [title, `\`\`\`${language}\n${code}\n\`\`\``, ...(notes.length > 0 ? [notes.join('\n')] : [])].join(
    '\n\n',
  );
}

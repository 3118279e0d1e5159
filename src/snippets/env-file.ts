import { makeSnippet } from './make-snippet.ts';
import { placeholders, type ReaderValues } from './reader-values.ts';
import type { Snippet } from './snippet.ts';

/** The reader's values as a .env file, for Docker Compose and for programs that read such files. */
export function envFileSnippet(values: ReaderValues = {}): Snippet {
  const { endpoint = placeholders.endpoint, model = placeholders.model, keyVariable } = values;
  return makeSnippet({
    id: 'env-file',
    title: 'Your values in a file: .env',
    language: 'ini',
    template: [
      `CAB_ENDPOINT=${endpoint}`,
      `CAB_MODEL=${model}`,
      `CAB_KEY=${keyVariable === undefined ? 'your-key' : `\${${keyVariable}}`}`,
    ].join('\n'),
    slots: [],
    warnings: ['Keep this file out of version control.'],
  });
}

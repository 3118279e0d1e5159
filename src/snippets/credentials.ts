import { makeSnippet } from './make-snippet.ts';
import type { Snippet } from './snippet.ts';

/**
 * Sets the endpoint and the key that the other commands take from the environment. The line that asks for the key comes
 * last and alone, because it would swallow a line pasted after it.
 */
export function credentialsSnippet(): Snippet {
  return makeSnippet({
    id: 'credentials',
    title: 'Set your endpoint and key',
    language: 'bash',
    template: [
      "export CAB_ENDPOINT='https://your-endpoint.example/v1'",
      'read -rs CAB_KEY && export CAB_KEY',
    ].join('\n'),
    slots: [],
    caveats: [
      'The second line waits for you to type or paste the key and press Enter; the key is not shown and does not enter the shell’s history.',
      'It is for bash and zsh; both variables last until you close the shell.',
    ],
  });
}

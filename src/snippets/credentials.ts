import { makeSnippet } from './make-snippet.ts';
import { placeholders, type ReaderValues } from './reader-values.ts';
import { posix } from './shells/posix.ts';
import type { Shell } from './shells/shell.ts';
import type { Snippet } from './snippet.ts';

/**
 * Sets the endpoint, the model and the key that the other commands take from the environment. The line that asks for the key comes
 * last and alone, because it would swallow a line pasted after it.
 */
export function credentialsSnippet(shell: Shell = posix, values: ReaderValues = {}): Snippet {
  const { endpoint = placeholders.endpoint, model = placeholders.model, keyVariable } = values;
  return makeSnippet({
    id: 'credentials',
    title: 'Set your endpoint, model and key',
    language: 'bash',
    template: [
      shell.assign('CAB_ENDPOINT', quoted(shell, endpoint)),
      shell.assign('CAB_MODEL', quoted(shell, model)),
      keyVariable === undefined || keyVariable === 'CAB_KEY'
        ? shell.askFor('CAB_KEY')
        : shell.assign('CAB_KEY', shell.expand(`{CAB_KEY}`).replace('CAB_KEY', keyVariable)),
    ].join('\n'),
    slots: [],
    caveats: [
      'It waits for you to paste the key, which stays unseen and out of the history. All three last until the shell closes.',
    ],
  });
}

/** Placeholders and checked values hold no quote, so that quotes around them are enough in every shell. */
function quoted(shell: Shell, value: string): string {
  const word = shell.quote(value);
  return 'word' in word && word.word.startsWith("'") ? word.word : `'${value}'`;
}

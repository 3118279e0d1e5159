import type { CellIds } from '../routes/ids.ts';
import { shellQuote, type ShellWord } from './shell-quote.ts';

/** The ids of a cell as words of a shell, in the order CLI, model, task; or the first one that cannot be written, as a clause. */
export function quoteIds(
  { cli, model, task }: CellIds,
  quote: (value: string) => ShellWord = shellQuote,
): { words: string[] } | { reason: string } {
  const words: string[] = [];
  for (const [noun, value] of [
    ['CLI', cli],
    ['model', model],
    ['task', task],
  ] as const) {
    const quoted = quote(value);
    if ('refused' in quoted) {
      return { reason: `the ${noun} id cannot be written safely in a command, as it ${quoted.refused}` };
    }
    words.push(quoted.word);
  }
  return { words };
}

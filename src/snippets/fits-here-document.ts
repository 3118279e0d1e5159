import { shellQuote } from './shell-quote.ts';

/** Whether every line can stand in a quoted here-document, or in a here-string of PowerShell, as it is: nothing a terminal acts on, and no line that ends either. */
export function fitsHereDocument(text: string, delimiter: string): boolean {
  // A dash in front means nothing inside a here-document, so the check begins after a letter.
  return text
    .split('\n')
    .every((line) => line !== delimiter && !endsHereString.test(line) && 'word' in shellQuote(`x${line}`));
}

/** PowerShell takes curly quotes for straight ones. */
const endsHereString = /^\s*['\u2018-\u201b]@/;

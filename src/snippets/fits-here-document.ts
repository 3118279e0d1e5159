import { shellQuote } from './shell-quote.ts';

/** Whether every line can stand in a quoted here-document as it is: nothing a terminal acts on, and no line that ends the document. */
export function fitsHereDocument(text: string, delimiter: string): boolean {
  // A dash in front means nothing inside a here-document, so the check begins after a letter.
  return text.split('\n').every((line) => line !== delimiter && 'word' in shellQuote(`x${line}`));
}

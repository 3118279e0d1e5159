import { endWithin, htmlBytes, startWithin } from './html-bytes.ts';
import { countText } from './numbers.ts';

/** The start and the end of a text that is too long for a number of bytes, and how much is missing between them. */
export function middleCut(text: string, bytes: number): string {
  if (text.length * 6 <= bytes || htmlBytes(text) <= bytes) return text;
  const start = startWithin(text, (bytes * 2) / 3);
  const end = endWithin(text.slice(start.length), bytes / 3);
  const missing = text.length - start.length - end.length;
  return `${start}\n… ${countText(missing)} characters left out …\n${end}`;
}

/**
 * Text as one path segment of `[A-Za-z0-9._~-]`, of any length. Injective: A–Z a–z 0–9 . _ - are kept, every other byte of
 * the UTF-8 is `~hh`, and where a disk or a server takes the text for something special its first or last character is escaped too. Expects whole characters.
 */
export function encodePart(part: string): string {
  if (part === '') return emptySegment;
  const kept = part.replace(/[^A-Za-z0-9._-]+/g, escapeBytes);
  return (special.test(part) ? escapeFirst(kept) : kept).replace(/\.$/, escapeBytes);
}

/** No other segment has a tilde without two hex digits, so this one can only mean the empty text. */
const emptySegment = '~';

const special = new RegExp(
  [
    // Uploaders of sites leave hidden files out.
    String.raw`^\.`,
    // Windows opens a device for these, with any extension.
    String.raw`^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)`,
    // Servers answer a folder with such a file, and a page's twin in Markdown is one.
    String.raw`^index(?:\.|$)`,
    // The repeats of a run live under such a segment, and their data in such a file.
    String.raw`^run-\d+(?:\.|$)`,
  ].join('|'),
  'i',
);

function escapeFirst(segment: string): string {
  return escapeBytes(segment.slice(0, 1)) + segment.slice(1);
}

function escapeBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), escapeByte).join('');
}

function escapeByte(byte: number): string {
  return `~${byte.toString(16).padStart(2, '0')}`;
}

/** One line of a recording. */
export interface CastLine {
  text: string;
  /** Place in the file's text, in UTF-16 units from 0. */
  offset: number;
  /** False for a last line that no line feed ends: whoever wrote it may have been stopped. */
  isWhole: boolean;
}

/** The lines of a text, the last one too where it is not ended. */
export function castLines(text: string): CastLine[] {
  const lines: CastLine[] = [];
  let offset = 0;
  while (offset < text.length) {
    const feed = text.indexOf('\n', offset);
    const end = feed === -1 ? text.length : feed;
    lines.push({ text: text.slice(offset, end), offset, isWhole: feed !== -1 });
    offset = end + 1;
  }
  return lines;
}

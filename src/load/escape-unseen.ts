const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Writes characters that are not seen but act (terminal escapes, text direction, invisible joiners, line separators) as
 * \uXXXX, so that text from the data is inert on a terminal.
 */
export function escapeUnseen(text: string, options: { keepLineFeeds?: boolean } = {}): string {
  return text.replace(unseen, (character) =>
    options.keepLineFeeds && character === '\n' ? character : escaped(character),
  );
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => String.raw`\u${unit.toString(16).padStart(4, '0')}`).join('');
}

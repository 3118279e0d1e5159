/** A word for a POSIX shell, or why there is none. */
export type ShellWord = { word: string } | { refused: string };

/**
 * A value as one word of a command line: bare where no shell gives a character a meaning, else in single quotes.
 * Refused, as a clause that follows "it": what a terminal or a reader would take for something else, and a dash in front, which a program would take for an option.
 */
export function shellQuote(value: string): ShellWord {
  if (bare.test(value)) return { word: value };
  const refused = refusalOf(value);
  if (refused !== undefined) return { refused };
  return { word: `'${value.replaceAll("'", String.raw`'\''`)}'` };
}

/** Holds nothing that would be refused, so most values are not searched for it. */
const bare = /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+=,-]*$/;

/** Why a value is not written into any command, as a clause that follows "it"; undefined where it may be. */
export function refusalOf(value: string): string | undefined {
  if (value.startsWith('-')) return 'starts with a dash, which a program reads as an option';
  if (!value.isWellFormed()) return 'holds half a character';
  const rule = unsafe.find(([pattern]) => pattern.test(value));
  const found = rule?.[0].exec(value)?.[0];
  return rule && found !== undefined ? `holds ${rule[1]} (${codePoint(found)})` : undefined;
}

const unsafe: [RegExp, string][] = [
  [/\p{Cc}/u, 'a control character'],
  [/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u, 'an invisible character'],
  [/(?! )\p{Z}/u, 'a space that is not the ordinary one'],
  [/[\p{Co}\p{Noncharacter_Code_Point}]/u, 'a character without a meaning'],
];

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** True where the character at this place is one of a set; only the first 128 characters can be. */
export type CharacterTest = (text: string, at: number) => boolean;

/** A test for one character of a set, in either letter case; much cheaper than a regular expression. */
export function anyOf(characters: string): CharacterTest {
  const table = new Uint8Array(128);
  for (const character of characters.toLowerCase() + characters.toUpperCase())
    table[character.charCodeAt(0)] = 1;
  return (text, at) => table[text.charCodeAt(at)] === 1;
}

/** A test for the two characters before a place, in either letter case. */
export function endsInAny(pairs: string): CharacterTest {
  const table = new Uint8Array(128 * 128);
  for (const pair of pairs.toLowerCase().split(' '))
    table[(pair.charCodeAt(0) << 7) | pair.charCodeAt(1)] = 1;
  return (text, at) => table[(lower(text.charCodeAt(at - 2)) << 7) | lower(text.charCodeAt(at - 1))] === 1;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}

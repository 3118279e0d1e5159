/**
 * Characters that act unseen: C0 controls but tab and line feed, DEL, C1 controls, marks of direction (bidi), what has no
 * width, tags, and code points that are no characters. Joiners are apart: some scripts and emoji need them.
 */
const acting =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|(?<![^\0-\u02ff])[\u200c\u200d]|[\u200c\u200d](?![^\0-\u02ff])/gu;

const quick =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u206f\ufeff\ufff9-\uffff\udb40]/;

/**
 * Text in which every character that acts unseen is a sign that can be seen: `␛` for ESC, `[U+202E]` for a mark that
 * turns text around. Tabs, line feeds, and joiners between letters of scripts that use them stay.
 */
export function visibleControls(text: string): string {
  return quick.test(text) ? text.replace(acting, signOf) : text;
}

/** Unicode has pictures for the controls of ASCII; every other one is named by its number. */
function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

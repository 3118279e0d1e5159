/** A badge in Markdown read by the rules of CommonMark 0.31: backslash escapes, brackets, destinations. Throws where it is not exactly one linked image. */
export function readMarkdownBadge(code: string): { words: string; badge: string; page: string } {
  const match = /^\[!\[((?:[^[\]\\]|\\.)*)\]\(([^\s()<>\\]+)\)\]\(([^\s()<>\\]+)\)$/su.exec(code);
  if (!match) throw new Error(`not one linked image: ${code}`);
  const [, label = '', badge = '', page = ''] = match;
  const active = /(?<!\\)(?:\\\\)*[`*_<>&~|$]/.exec(label.replace(/\\[^\\]/g, ''));
  if (active) throw new Error(`an active character in the words: ${label}`);
  return { words: label.replace(/\\([!-/:-@[-`{-~])/g, '$1'), badge, page };
}

const characters: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The attributes of a few nested elements, their names unique, with entities read. Throws where the text is anything else. */
export function readEmbeddedHtml(code: string): Record<string, string> {
  if (!/^(?:<\/?[a-z]+(?: [a-z]+="[^"<>]*")*>)+$/u.test(code)) throw new Error(`not only tags: ${code}`);
  return Object.fromEntries(
    Array.from(code.matchAll(/ ([a-z]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, decode(value)]),
  );
}

function decode(value: string): string {
  return value.replace(/&[^;]*;?/g, (entity) => {
    const character = characters[entity];
    if (character === undefined) throw new Error(`a bare ampersand in ${value}`);
    return character;
  });
}

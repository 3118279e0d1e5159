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

/**
 * A badge in reStructuredText read by the rules of docutils: the options of a directive are fields, each the rest of
 * its line as it stands. Throws where it is not exactly one image with a target and words.
 */
export function readRstBadge(code: string): { words: string; badge: string; page: string } {
  const match = /^\.\. image:: (\S+)\n {3}:target: (\S+[^_\s])\n {3}:alt: (.*)$/u.exec(code);
  if (!match) throw new Error(`not one image directive: ${code}`);
  const [, badge = '', page = '', words = ''] = match;
  return { words: words.trim(), badge, page: decodeURI(page) };
}

/** What AsciiDoc would take for markup, a replacement or a link inside of words. */
const asciidocMarkup = /["'()[\]{}*_`#^~+<>|$\\=@;]|--|\.\.|->|:(?=\S)/;

/**
 * A badge in AsciiDoc: one inline image whose words and link are quoted attributes, with character references read.
 * Throws where anything is left that could be markup.
 */
export function readAsciidocBadge(code: string): { words: string; badge: string; page: string } {
  const match = /^image:([\w:/.%-]+)\["([^"\n]*)",link="([\w:/.%-]+)"\]$/u.exec(code);
  if (!match) throw new Error(`not one inline image: ${code}`);
  const [, badge = '', words = '', page = ''] = match;
  const plain = words.replace(/&#\d+;/g, 'x');
  const active = asciidocMarkup.exec(plain) ?? /&/.exec(plain) ?? /--|\.\.|_|~/.exec(badge + page);
  if (active) throw new Error(`an active character ${active[0]} in ${code}`);
  const read = words.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
  return { words: read, badge: decodeURIComponent(badge), page: decodeURIComponent(page) };
}

/** An element of a strictly read document. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  /** The text directly inside, unescaped. */
  text: string;
}

const token = /<(\/?)([A-Za-z]+)((?: [A-Za-z:-]+="[^"<]*")*)(\/?)>|[^<]+/gy;
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Reads XML without comments, namespaces or declarations; throws on anything that is not well-formed. */
export function readXml(xml: string): XmlElement[] {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error('forbidden character');
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  let end = 0;
  for (const [whole, closing, name = '', attributes = '', empty] of xml.matchAll(token)) {
    end += whole.length;
    if (!whole.startsWith('<')) addText(whole, open.at(-1));
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`${whole} closes nothing`);
    } else {
      const element = { name, attributes: readAttributes(attributes), text: '' };
      all.push(element);
      if (empty === '') open.push(element);
    }
  }
  if (end !== xml.length || open.length > 0)
    throw new Error(`not well-formed at ${String(end)}: ${xml.slice(end, end + 40)}`);
  return all;
}

function addText(text: string, parent: XmlElement | undefined): void {
  if (parent) parent.text += unescape(text);
  else if (text.trim() !== '') throw new Error(`text outside of the root: ${text}`);
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(/ ([A-Za-z:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`attribute ${name} twice`);
    attributes.set(name, unescape(value));
  }
  return attributes;
}

function unescape(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = entities[entity];
    if (character === undefined) throw new Error(`unknown entity ${entity}`);
    return character;
  });
}

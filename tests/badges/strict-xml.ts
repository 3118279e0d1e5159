import { SaxesParser } from 'saxes';

/** An element of a strictly read document. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  /** The text directly inside, unescaped. */
  text: string;
}

/** Every element of an XML document in the order of their starts; throws on anything that is not well-formed. */
export function readXml(xml: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: new Map(Object.entries(attributes)), text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return all;
}

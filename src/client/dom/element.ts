/** What may stand inside an element; nothing is said for undefined. */
export type Content = Node | string | undefined;

/** Makes an element with attributes and content. Attributes that are undefined or false are left out. Texts are text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...content: (Content | readonly Content[])[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...content.flat().filter((part) => part !== undefined));
  return made;
}

/** Makes an SVG element with attributes and children. */
export function svgElement(
  tag: string,
  attributes: Record<string, string | number>,
  ...children: readonly Node[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

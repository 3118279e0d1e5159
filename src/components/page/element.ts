import { createComponent, render, renderSlot, spreadAttributes } from 'astro/compiler-runtime';

interface Props {
  /** Name of the element: lower-case words joined by hyphens. */
  readonly tag: string;
  readonly class?: string;
  /** What the script of the element needs to know; an attribute without a value is left out. */
  readonly [data: `data-${string}`]: string | number | undefined;
}

type SlotArguments = Parameters<typeof renderSlot>;

const NAME = /^[a-z]+(?:-[a-z]+)*$/;

const markups = new Map<string, TemplateStringsArray>();

/**
 * A custom element, or one of which the tag is chosen, around its content. Astro takes the bare tag of such an element
 * for a component of some framework, asks for it in promises, and holds back all that follows on the page meanwhile; this
 * is written at once, like a plain tag. Throws on a tag that is no name of an element.
 */
export const Element = createComponent(
  (
    result: SlotArguments[0],
    { tag, ...attributes }: Props,
    { default: content }: { default?: SlotArguments[1] },
  ) => render(markupOf(tag), spreadAttributes(attributes, tag), content && renderSlot(result, content)),
) as unknown as (props: Props) => unknown;

/** The markup before, between and after attributes and content: one object a tag, by which Astro remembers it. */
function markupOf(tag: string): TemplateStringsArray {
  const known = markups.get(tag);
  if (known) return known;
  if (!NAME.test(tag)) throw new Error(`Not the name of an element: ${tag}`);
  const parts = [`<${tag}`, '>', `</${tag}>`];
  const markup = Object.assign(parts, { raw: parts });
  markups.set(tag, markup);
  return markup;
}

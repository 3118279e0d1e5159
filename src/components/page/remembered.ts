import { createComponent, render, renderComponent } from 'astro/compiler-runtime';

type Component<Props> = (props: Props) => unknown;

type Page = Parameters<typeof renderComponent>[0];

/** What JSON tells apart. */
type Plain = string | number | undefined | readonly Plain[] | { readonly [name: string]: Plain };

type PlainProps<Props> = { [Name in keyof Props]: Plain };

/** Most markups that are kept of one component; all leave when one too many comes. */
const most = 500;

/**
 * A component that is drawn anew only for properties it has not had before, for what stands many times on a page or on
 * all pages alike. What is kept is the text that Astro wrote for the component, values escaped, so nothing gets onto a
 * page that the component would not have written. The component must depend on its properties alone, and takes no
 * content, writes no script and holds no promise: drawing it throws then.
 */
export function remembered<Props extends object & PlainProps<Props>>(
  component: Component<Props>,
): Component<Props> {
  const kept = new Map<string, ReturnType<typeof render>>();
  const draw = (page: Page, props: Props, content: object) => {
    const key = JSON.stringify(props);
    const known = kept.get(key);
    if (known) return known;
    if (Object.keys(content).length > 0) throw new Error('A component that is remembered takes no content.');
    const html = written(page, component, props);
    const markup = render(Object.assign([html], { raw: [html] }));
    if (kept.size >= most) kept.clear();
    kept.set(key, markup);
    return markup;
  };
  return createComponent(draw) as unknown as Component<Props>;
}

function written<Props extends object>(page: Page, component: Component<Props>, props: Props): string {
  const chunks: string[] = [];
  const write = (chunk: unknown) => {
    if (typeof chunk === 'string' || typeof chunk === 'number' || chunk instanceof String)
      chunks.push(String(chunk));
    else if (!isHeadMark(chunk))
      throw new Error('A component that is remembered may write nothing but markup.');
  };
  const drawn = renderComponent(page, component.name, component, { ...props });
  if (drawn instanceof Promise || drawn.render({ write }) instanceof Promise)
    throw new Error('A component that is remembered must be drawn at once.');
  return chunks.join('');
}

/** Astro marks where the head would go if there were none yet; the frame of a page has one. */
function isHeadMark(chunk: unknown): boolean {
  return typeof chunk === 'object' && chunk !== null && 'type' in chunk && chunk.type === 'maybe-head';
}

import { render, renderComponent } from 'astro/compiler-runtime';
import { expect, test } from 'vitest';
import { Element } from '../../../src/components/page/element.ts';

const page = {
  renderers: [],
  clientDirectives: new Map(),
  _metadata: { renderedScripts: new Set(), templateDepth: 0 },
} as unknown as Parameters<typeof renderComponent>[0];

type Slots = Parameters<typeof renderComponent>[4];

const attributes = {
  'data-from': 'a "b" & <c>',
  'data-none': undefined,
  'data-zero': 0,
  'data-empty': '',
  class: 'x',
};
const content = { default: () => render`in <b>${'a < b'}</b>` };

/** What a component writes, and whether it had all written when it returned. */
function written(component: ReturnType<typeof renderComponent>): { html: string; atOnce: boolean } {
  let html = '';
  const destination = { write: (chunk: unknown) => void (html += String(chunk)) };
  const rest = (component as Exclude<typeof component, Promise<unknown>>).render(destination);
  return { html, atOnce: rest === undefined };
}

function element(props: Record<string, unknown>, slots?: Slots): string {
  return written(renderComponent(page, 'Element', Element, props, slots)).html;
}

async function bareTag(tag: string, props: Record<string, unknown>, slots?: Slots): Promise<string> {
  return written(await renderComponent(page, tag, tag, props, slots)).html;
}

test('an element escapes what it is given and leaves out attributes without a value', () => {
  expect(element({ tag: 'copy-button', ...attributes }, content)).toBe(
    '<copy-button data-from="a &quot;b&quot; &amp; <c>" data-zero="0" data-empty class="x">in <b>a &lt; b</b></copy-button>',
  );
});

test.each([
  ['attributes and content', attributes, content],
  ['attributes alone', attributes, undefined],
  ['content alone', {}, content],
  ['nothing', {}, undefined],
])('an element with %s has the bytes of the bare tag', async (_, props, slots) => {
  expect(element({ tag: 'copy-button', ...props }, slots)).toBe(await bareTag('copy-button', props, slots));
});

test('an element is written at once, with no promise', () => {
  const component = renderComponent(page, 'Element', Element, { tag: 'copy-button', ...attributes }, content);
  expect(component).not.toBeInstanceOf(Promise);
  expect(written(component).atOnce).toBe(true);
});

test.each(['a b', 'a><script', 'A-b', '', '-a', 'a-', 'on"x'])(
  '%j is refused as the name of an element',
  (tag) => {
    expect(() => element({ tag }, content)).toThrow('Not the name of an element');
  },
);

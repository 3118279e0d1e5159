import {
  addAttribute,
  createComponent,
  maybeRenderHead,
  render,
  renderComponent,
} from 'astro/compiler-runtime';
import { expect, test, vi } from 'vitest';
import { remembered } from '../../../src/components/page/remembered.ts';

interface Props {
  readonly word: string;
  readonly note?: string;
}

type Page = Parameters<typeof renderComponent>[0];
type Component = (props: Props) => unknown;

const page = { clientDirectives: new Map(), _metadata: {} } as unknown as Page;

const drawWord = (_: Page, { word, note }: Props): unknown =>
  render`${maybeRenderHead()}<b${addAttribute(word, 'title')}>${word}</b>${note && render`<i>${note}</i>`}`;

function componentOf(draw: (page: Page, props: Props) => unknown): Component {
  return createComponent(draw as Parameters<typeof createComponent>[0]) as unknown as Component;
}

function written(component: Component, props: Props): string {
  let html = '';
  const write = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof String) html += String(chunk);
  };
  const drawn = renderComponent(page, 'Word', component, { ...props });
  if (drawn instanceof Promise || drawn.render({ write }) instanceof Promise) throw new Error('not at once');
  return html;
}

test.each<Props>([{ word: 'plain' }, { word: '<script>&"\'', note: '</i><b>' }, { word: '', note: '' }])(
  '%j is written, the first time and later, as the component itself writes it',
  (props) => {
    const word = remembered(componentOf(drawWord));
    const own = written(componentOf(drawWord), props);
    expect([written(word, props), written(word, props)]).toEqual([own, own]);
  },
);

test('the component is drawn once for properties that come again', () => {
  const draw = vi.fn(drawWord);
  const word = remembered(componentOf(draw));
  for (const text of ['a', 'b', 'a', 'b', 'a']) expect(written(word, { word: text })).toContain(`>${text}<`);
  expect(draw).toHaveBeenCalledTimes(2);
});

test('properties that begin alike, or of which the texts run together, are told apart', () => {
  const word = remembered(componentOf(drawWord));
  for (const props of [{ word: 'a', note: 'b' }, { word: 'a' }, { word: 'ab' }, { word: 'a","note":"b' }])
    expect(written(word, props)).toBe(written(componentOf(drawWord), props));
});

test('two components keep their markups apart', () => {
  const other = remembered(componentOf((_, { word }) => render`<u>${word}</u>`));
  expect(written(remembered(componentOf(drawWord)), { word: 'a' })).toBe('<b title="a">a</b>');
  expect(written(other, { word: 'a' })).toBe('<u>a</u>');
});

test('any number of different properties is written right, and only so many are kept', () => {
  const draw = vi.fn(drawWord);
  const word = remembered(componentOf(draw));
  const texts = Array.from({ length: 501 }, (_, at) => `w${String(at)}`);
  for (const text of [...texts, ...texts]) expect(written(word, { word: text })).toContain(`>${text}<`);
  expect(draw.mock.calls.length).toBeGreaterThan(501);
});

test('content is refused, as it is no part of what tells two apart', () => {
  const content = { default: () => render`a` };
  const drawn = renderComponent(page, 'Word', remembered(componentOf(drawWord)), { word: 'a' }, content);
  expect(() => drawn instanceof Promise || drawn.render({ write: () => undefined })).toThrow('no content');
});

test('a component that writes a script, or later, is refused', () => {
  const script = { type: 'script', id: 'a', content: '', [Symbol.for('astro:render')]: true };
  const withScript = remembered(componentOf(() => render`<b>${script}</b>`));
  expect(() => written(withScript, { word: 'a' })).toThrow('nothing but markup');
  const later = remembered(componentOf(() => render`<b>${Promise.resolve('a')}</b>`));
  expect(() => written(later, { word: 'a' })).toThrow('at once');
});

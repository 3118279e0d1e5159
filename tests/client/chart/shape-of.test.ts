import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/client/chart/shape-of.ts';

function shape(name: string, attributes: Record<string, string>, content = '') {
  return shapeOf(name, (key) => attributes[key] ?? null, content);
}

test('paths stay, circles become paths, texts keep their place', () => {
  expect(shape('path', { d: 'M1 2h3' })).toEqual({ d: 'M1 2h3' });
  expect(shape('circle', { cx: '10', cy: '5', r: '2' })).toEqual({
    d: 'M8 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  });
  expect(shape('text', { x: '3', y: '4' }, '  50 %\n')).toEqual({ text: { content: '50 %', x: 3, y: 4 } });
});

test('what our charts do not hold is not drawn', () => {
  expect(shape('image', { href: 'x' })).toBeUndefined();
});

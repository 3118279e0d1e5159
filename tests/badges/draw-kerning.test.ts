import { describe, expect, test } from 'vitest';
import { drawKerning } from '../../src/badges/draw-kerning.ts';
import { type DrawText, drawText } from '../../src/badges/draw-text.ts';

const kerning = (left: string, right: string) => drawKerning(left, right, drawText);

describe('kerning', () => {
  test('draws a capital under another, and leaves most letters alone', async () => {
    expect(await kerning('A', 'V')).toBeLessThan(-50);
    expect(Math.abs(await kerning('n', 'n'))).toBeLessThan(1);
  });

  test('is seen where a line may break too', async () => {
    expect(await kerning('-', 'x')).toBeLessThan(-15);
  });

  test('is seen beside a space', async () => {
    expect(await kerning(',', ' ')).toBeLessThan(-15);
    expect(Math.abs(await kerning('n', ' '))).toBeLessThan(2);
    expect(Math.abs(await kerning(' ', 'n'))).toBeLessThan(2);
    expect(await kerning(' ', ' ')).toBe(0);
  });

  test('is none where the font joins a pair into one sign', async () => {
    const draw: DrawText = (text) => Promise.resolve({ path: 'M5 0L9 9Z', width: 100 * text.length });
    expect(await drawKerning('-', '>', draw)).toBe(0);
  });

  test('is none beside what has no outline', async () => {
    const draw: DrawText = (text) =>
      Promise.resolve({ path: text.includes('x') ? 'M5 0L9 9Z' : '', width: 100 * text.length });
    expect(await drawKerning('x', '\u00ad', draw)).toBe(0);
  });
});

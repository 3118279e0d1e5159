import { describe, expect, test } from 'vitest';
import { boxMask, drawMask } from '../../src/badges/draw-mask.ts';

const plane = { left: -5, top: -5, width: 20, height: 20 };

describe('a mask', () => {
  test('is the smallest box around what was drawn, with its place', () => {
    expect(drawMask('<path d="M-2 3h4v1h-4z"/>', plane)).toEqual({
      left: -2,
      top: 3,
      width: 4,
      height: 1,
      coverage: Uint8Array.of(255, 255, 255, 255),
    });
  });

  test('says how much of a pixel is covered, and how strongly', () => {
    const { coverage } = drawMask('<path d="M0 0h1v1h-1z"/><path opacity=".4" d="M1 0h1v1h-1z"/>', plane);
    expect([...coverage]).toEqual([255, 102]);
    expect(drawMask('<path d="M0 0h.5v1h-.5z"/>', plane).coverage[0]).toBeCloseTo(128, -1);
  });

  test('takes no account of colours', () => {
    const shape = (ink: string) => drawMask(`<path fill="${ink}" d="M0 0h3l2 5z"/>`, plane);
    expect(shape('#fff')).toEqual(shape('#2352b8'));
  });

  test('of nothing is empty', () => {
    const { width, height, coverage } = drawMask('', plane);
    expect([width, height, coverage.length]).toEqual([0, 0, 0]);
  });
});

describe('the mask of a box', () => {
  test('covers pixels at its edges in part', () => {
    expect(boxMask({ left: 0.5, top: -1, width: 2, height: 1.2 })).toEqual({
      left: 0,
      top: -1,
      width: 3,
      height: 2,
      coverage: Uint8Array.of(128, 255, 128, 25, 51, 25),
    });
  });

  test('is that of the same box as SVG', () => {
    const { coverage, ...place } = boxMask({ left: 2, top: 1.5, width: 3, height: 5 });
    const drawn = drawMask('<path d="M2 1.5h3v5h-3z"/>', plane);
    expect(drawn).toMatchObject(place);
    expect(
      Math.max(...coverage.map((covered, at) => Math.abs(covered - (drawn.coverage[at] ?? 0)))),
    ).toBeLessThan(4);
  });
});

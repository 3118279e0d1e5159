import { expect, test } from 'vitest';
import { nearest } from '../../src/load/nearest.ts';

test('a slip of a few letters is recognised', () => {
  expect(nearest('--dat', ['--base', '--data', '--site'])).toBe('--data');
  expect(nearest('strated_at', ['started_at', 'ended_at'])).toBe('started_at');
});

test('case, hyphens and underscores do not count', () => {
  expect(nearest('passRate', ['tokens', 'pass_rate'])).toBe('pass_rate');
  expect(nearest('SWEEP-ID', ['sweep_id'])).toBe('sweep_id');
});

test('a word that is like no other has no nearest one', () => {
  expect(nearest('colour', ['cli', 'model', 'category'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('a word of more than 60 characters is not compared', () => {
  expect(nearest('a'.repeat(60), ['a'.repeat(59)])).toBe('a'.repeat(59));
  expect(nearest('a'.repeat(61), ['a'.repeat(60)])).toBeUndefined();
});

test('the closest of several wins, and the first of equals', () => {
  expect(nearest('container_imag', ['container_images', 'container_image'])).toBe('container_image');
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

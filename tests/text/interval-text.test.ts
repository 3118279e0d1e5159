import { expect, test } from 'vitest';
import { intervalName, intervalText } from '../../src/text/interval-text.ts';

test('an interval is a range in percent, and names its confidence', () => {
  expect(intervalText({ low: 0.4365, high: 0.9699 })).toBe('44–97\u00a0%');
  expect(intervalName).toBe('95\u00a0% interval');
});

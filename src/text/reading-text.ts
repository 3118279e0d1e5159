import type { Axis, Measured, Reading } from '../stats/reading.ts';
import { countText, durationText, fractionText, secondsDecimals } from './numbers.ts';

const stateText = {
  'not-recorded': 'not recorded',
  'not-applicable': 'not applicable',
  withheld: 'withheld',
} as const;

/** A reading in words: its value with the unit, or the name of its absence. */
export function readingText(axis: Axis, reading: Reading): string {
  return reading.state === 'measured' ? measuredText(axis, reading) : stateText[reading.state];
}

function measuredText(axis: Axis, { value, printedDecimals }: Measured): string {
  if (axis === 'wall') return wallText(value, printedDecimals);
  if (axis === 'tokensPerCorrect') return countText(value);
  if (axis === 'pass' && Number.isInteger(value)) return String(value);
  return fractionText(value);
}

/** A wall time known only as printed is written like any other, but never with more decimals than were printed. */
function wallText(valueMs: number, printedDecimals = Infinity): string {
  return printedDecimals < secondsDecimals(valueMs)
    ? `${(valueMs / 1000).toFixed(printedDecimals)}\u00a0s`
    : durationText(valueMs);
}

import type { Axis, Measured, Reading } from '../stats/reading.ts';
import { countText, durationText, fractionText } from './numbers.ts';

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
  if (axis === 'wall')
    return printedDecimals === undefined ? durationText(value) : printedSeconds(value, printedDecimals);
  if (axis === 'tokensPerCorrect') return countText(value);
  if (axis === 'pass' && Number.isInteger(value)) return String(value);
  return fractionText(value);
}

/** A wall time known only as printed keeps its printed precision. */
function printedSeconds(valueMs: number, decimals: number): string {
  return `${(valueMs / 1000).toFixed(decimals)}\u00a0s`;
}

/** A share with three decimals: "0.571". A value that only rounding would make 0 or 1 is shown as "<0.001" or ">0.999". */
export function fractionText(value: number, decimals = 3): string {
  const text = value.toFixed(decimals);
  if (value > 0 && Number(text) === 0) return `<${(10 ** -decimals).toFixed(decimals)}`;
  if (value < 1 && Number(text) === 1) return `>${(1 - 10 ** -decimals).toFixed(decimals)}`;
  return text;
}

/** Made once: making one costs a thousand times more than using it. */
const wholeNumber = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A whole number with thousands separators: "1,482". */
export function countText(value: number): string {
  if (value < 1000) return String(value);
  return value < 1_000_000 && Number.isInteger(value) ? thousands(value) : wholeNumber.format(value);
}

/** As the formatter would write it, in a fraction of its time. */
function thousands(value: number): string {
  return `${String(Math.floor(value / 1000))},${String(value % 1000).padStart(3, '0')}`;
}

/** A number with its noun in the right form: "1 run", "72 runs". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${countText(value)} ${value === 1 ? one : many}`;
}

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

/** A time span in the unit that suits it: "0 ms", "950 ms", "7.37 s", "1 min 1 s", "2 h 5 min". Milliseconds in; the spaces do not break. */
export function durationText(durationMs: number): string {
  if (durationMs < 0) return `−${durationText(-durationMs)}`;
  if (durationMs > 0 && durationMs < 1) return `<1${NO_BREAK}ms`;
  if (durationMs < 999.5) return `${String(Math.round(durationMs))}${NO_BREAK}ms`;
  const decimals = secondsDecimals(durationMs);
  if (decimals > 0) return `${(durationMs / 1000).toFixed(decimals)}${NO_BREAK}s`;
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 3600) return pair(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.round(seconds / 60);
  return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

/** How many decimals of a second the words of a time span show: 3 where it is in milliseconds, 0 from a minute on. */
export function secondsDecimals(durationMs: number): 0 | 1 | 2 | 3 {
  if (durationMs < 999.5) return 3;
  if (durationMs < 9_995) return 2;
  return durationMs < 59_995 ? 1 : 0;
}

/** A file size: "310 bytes", "1.2 kB". Bytes in. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  return bytes < 999_950 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  const parts = small === 0 ? [large, largeUnit] : [large, largeUnit, small, smallUnit];
  return parts.join(NO_BREAK);
}

/** A difference with its sign, its size worded by `text`: "−4.19 s". One too small for a digit has no sign: "under 0.001". */
export function differenceText(value: number, text: (size: number) => string): string {
  if (value === 0) return 'none';
  const size = text(Math.abs(value));
  if (size.startsWith('<')) return `under ${size.slice(1)}`;
  return `${value < 0 ? '−' : '+'}${size}`;
}

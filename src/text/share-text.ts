/** A share of a whole in percent: "34 %". What only rounding would make nothing or all is "<1 %" or ">99 %". */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return 'of nothing';
  const percent = Math.round((100 * part) / whole);
  if (percent === 0 && part > 0) return '<1\u00a0%';
  if (percent === 100 && part < whole) return '>99\u00a0%';
  return `${String(percent)}\u00a0%`;
}

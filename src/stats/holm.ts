/**
 * p values adjusted for their number, in their order: Holm (1979), "A simple sequentially rejective multiple test
 * procedure", Scandinavian Journal of Statistics 6, 65–70. Those at most 0.05 keep the chance of any false finding
 * below 5 %.
 */
export function holm(pValues: ArrayLike<number>): Float64Array {
  const tests = pValues.length;
  const order = Array.from({ length: pValues.length }, (_, at) => at).sort(
    (left, right) => (pValues[left] ?? 1) - (pValues[right] ?? 1),
  );
  const adjusted = new Float64Array(pValues.length);
  let most = 0;
  for (const [place, at] of order.entries()) {
    most = Math.max(most, Math.min(1, (tests - place) * (pValues[at] ?? 1)));
    adjusted[at] = most;
  }
  return adjusted;
}

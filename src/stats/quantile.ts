/**
 * The value below which a share of the values lies, linear between neighbours: definition 7 of Hyndman and Fan (1996),
 * "Sample quantiles in statistical packages", The American Statistician 50, 361–365; the default of R and NumPy.
 * Undefined without values.
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  return quantileOfSorted(Float64Array.from(values).sort(), share);
}

/** The same of values in ascending order. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number | undefined {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}

/** A point of two dimensions. */
export interface ParetoPoint {
  /** Less is better. */
  cost: number;
  /** More is better. */
  gain: number;
}

/**
 * The points that no other beats: none is as good on both dimensions and better on one. Cheapest first; points that
 * are equal in both stay together. Kung, Luccio and Preparata (1975), Journal of the ACM 22, 469–476, for two dimensions.
 */
export function paretoSet<Point extends ParetoPoint>(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((left, right) => left.cost - right.cost || right.gain - left.gain);
  const front: Point[] = [];
  for (const point of sorted) {
    const best = front.at(-1);
    const equal = best?.cost === point.cost && best.gain === point.gain;
    if (!best || point.gain > best.gain || equal) front.push(point);
  }
  return front;
}

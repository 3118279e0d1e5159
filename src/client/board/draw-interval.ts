/** The paths of an interval bar of 120 by 14: the part that was solved, and the whisker. Shares from 0 to 1. */
export function intervalPaths(rate: number, low: number, high: number) {
  const at = (share: number) => Math.round(5 + share * 110);
  const [left, right] = [String(at(low)), String(at(high))];
  return {
    part: `M5 2H${String(at(rate))}v10H5z`,
    whisker: `M${left} 7H${right}M${left} 4v6M${right} 4v6`,
    dot: at(rate),
  };
}

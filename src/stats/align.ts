/** Two lists side by side: positions in the first and the second; a place that only one of them has is undefined in the other. */
export interface AlignedPlace {
  first?: number;
  second?: number;
}

/** Longer lists are compared place by place, because the work grows with the product of their lengths. */
export const longestAligned = 1000;

/**
 * Aligns two lists by a longest common subsequence of their keys (Wagner and Fischer 1974, "The string-to-string
 * correction problem", with insertions and deletions only). What only the first has stands before what only the second has.
 */
export function align(first: readonly string[], second: readonly string[]): AlignedPlace[] {
  if (first.length > longestAligned || second.length > longestAligned) return placeByPlace(first, second);
  const common = commonLengths(first, second);
  const width = second.length + 1;
  const places: AlignedPlace[] = [];
  let [left, right] = [0, 0];
  while (left < first.length || right < second.length) {
    if (left < first.length && right < second.length && first[left] === second[right])
      places.push({ first: left++, second: right++ });
    else if (left < first.length && isAtLeast(common, (left + 1) * width + right, left * width + right + 1))
      places.push({ first: left++ });
    else if (right < second.length) places.push({ second: right++ });
    else places.push({ first: left++ });
  }
  return places;
}

function isAtLeast(common: Uint16Array, one: number, other: number): boolean {
  return (common[one] ?? 0) >= (common[other] ?? 0);
}

/** For each pair of positions, the length of the longest common subsequence of what follows. */
function commonLengths(first: readonly string[], second: readonly string[]): Uint16Array {
  const width = second.length + 1;
  const common = new Uint16Array((first.length + 1) * width);
  for (let left = first.length - 1; left >= 0; left--)
    for (let right = second.length - 1; right >= 0; right--)
      common[left * width + right] =
        first[left] === second[right]
          ? (common[(left + 1) * width + right + 1] ?? 0) + 1
          : Math.max(common[(left + 1) * width + right] ?? 0, common[left * width + right + 1] ?? 0);
  return common;
}

function placeByPlace(first: readonly string[], second: readonly string[]): AlignedPlace[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => ({
    ...(at < first.length ? { first: at } : {}),
    ...(at < second.length ? { second: at } : {}),
  }));
}

import { fractionText } from './numbers.ts';

const mostDecimals = 15;

/** Two shares with three decimals, or with as many as it takes to tell them apart. */
export function tellApart(left: number, right: number): [string, string] {
  for (let decimals = 3; decimals <= mostDecimals; decimals += 1) {
    const [one, other] = [fractionText(left, decimals), fractionText(right, decimals)];
    if (one !== other) return [one, other];
  }
  return [String(left), String(right)];
}

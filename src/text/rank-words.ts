import { fewestCommonTasks, type RankRange, type RankTable, significance } from '../stats/rank-ranges.ts';
import { countText, plural } from './numbers.ts';

/** The places a pair may hold: "1", "1–3". */
export function rankText({ first, last }: RankRange): string {
  return first === last ? countText(first) : `${countText(first)}–${countText(last)}`;
}

/** What a pair's places mean: "Between 9 better pairs and 2 worse ones". */
export function rankWords({ first, last }: RankRange, pairs: number): string {
  if (pairs === 1) return 'the only pair';
  if (first === 1 && last === pairs) return 'tied with every other pair';
  const better = first - 1;
  const worse = pairs - last;
  return [
    better === 0 ? 'no pair is shown to be better' : `${plural(better, 'pair')} shown to be better`,
    worse === 0 ? 'none shown to be worse' : `${countText(worse)} shown to be worse`,
  ].join(', ');
}

/** Whether the ranks mean anything, and why, in plain words. */
export function standingsSentence(table: RankTable): string {
  const pairs = table.ranks.length;
  if (pairs === 0) return 'There are no runs.';
  if (pairs === 1) return 'There is one pair, so there is nothing to rank.';
  if (table.tests === 0) return tooFewTasks(table);
  const tests = plural(table.tests, 'paired test');
  const rest = table.cutShort
    ? ' Pairs with fewer tasks were left uncompared, because there are too many.'
    : '';
  if (table.toldApart === 0) {
    return `All ${countText(pairs)} pairs are tied: none of ${tests} on common tasks tells two of them apart.${rest}`;
  }
  const top = table.ranks.filter(({ first }) => first === 1).length;
  const apart = `${countText(table.toldApart)} of ${tests} on common tasks tell two pairs apart`;
  const tied = top === 1 ? 'One pair is not shown' : `${countText(top)} pairs are not shown`;
  return `${tied} to be worse than any other: ${apart} (Holm-corrected, ${String(significance * 100)} % for the whole table).${rest}`;
}

function tooFewTasks({ ranks, mostCommon }: RankTable): string {
  const all = ranks.length === 2 ? 'Both pairs are tied' : `All ${countText(ranks.length)} pairs are tied`;
  if (mostCommon === 0) return `${all}: no two of them ran the same task.`;
  const chance = String(Number((2 * 0.5 ** mostCommon).toPrecision(2)));
  return (
    `${all}: no two of them have more than ${plural(mostCommon, 'task')} in common, and winning all ` +
    `${countText(mostCommon)} happens by luck with a chance of ${chance}. It takes ${countText(fewestCommonTasks)} tasks to tell two pairs apart.`
  );
}

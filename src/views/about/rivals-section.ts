import type { Site } from '../../load/site-model.ts';
import { comparePath, pairPath } from '../../routes/page-paths.ts';
import { compareTasks, type TaskComparison } from '../../stats/compare-tasks.ts';
import { fewestCommonTasks } from '../../stats/rank-ranges.ts';
import { fractionText, plural } from '../../text/numbers.ts';
import type { PairStanding } from '../pair-standing.ts';
import { standings } from '../standings.ts';
import type { Section } from './about-view.ts';
import { type TextCell, textTable } from '../text-table.ts';

/** A pair against those that share its model, and those that share its CLI, on the tasks that both ran. No section without any. */
export function rivalsSections(site: Site, pair: PairStanding): Section[] {
  const sections = [rivalsSection(site, pair, 'model'), rivalsSection(site, pair, 'cli')].flat();
  return sections.map((section, at) => (at === 0 ? { ...section, text: [explanation] } : section));
}

const explanation = `Better means a larger share of its runs solved. p is that of the paired test of the two, not corrected for the number of rows; below ${plural(fewestCommonTasks, 'common task')} it cannot tell two pairs apart.`;

function rivalsSection(site: Site, pair: PairStanding, share: 'model' | 'cli'): Section[] {
  const vary = share === 'model' ? 'cli' : 'model';
  const rivals = standings(site).pairs.filter((other) => other !== pair && other[share] === pair[share]);
  if (rivals.length === 0) return [];
  const what = share === 'model' ? 'CLI' : 'Model';
  return [
    {
      id: `other-${vary}s`,
      title: share === 'model' ? 'The same model with other CLIs' : 'The same CLI with other models',
      note: 'on the tasks that both ran',
      table: textTable(columnsFor(what), rivals, (rival) => rivalRow(pair, rival, vary)),
    },
  ];
}

function columnsFor(what: string) {
  return [
    { text: what },
    { text: 'Common tasks', isNumber: true },
    { text: 'Better here', isNumber: true },
    { text: 'Better there', isNumber: true },
    { text: 'p', isNumber: true },
    { text: 'Task by task' },
  ];
}

function rivalRow(pair: PairStanding, rival: PairStanding, vary: 'cli' | 'model'): TextCell[] {
  const { common, firstBetter, secondBetter, ...rest } = compare(pair, rival);
  return [
    { text: rival[vary], path: pairPath(rival) },
    { text: String(common) },
    { text: common === 0 ? 'none in common' : String(firstBetter) },
    { text: common === 0 ? 'none in common' : String(secondBetter) },
    { text: common < fewestCommonTasks ? 'too few tasks' : fractionText(rest.p) },
    { text: 'compare', path: comparePath(pair, rival) },
  ];
}

function compare(pair: PairStanding, rival: PairStanding): TaskComparison {
  const theirs = new Map(rival.cells.map(({ task }, at) => [task, rival.facts[at]]));
  const facts = pair.cells.map(({ task }) => theirs.get(task));
  return compareTasks(
    { solved: pair.facts.map(({ solved }) => solved), counted: pair.facts.map(({ counted }) => counted) },
    {
      solved: facts.map((fact) => fact?.solved ?? 0),
      counted: facts.map((fact) => fact?.counted ?? 0),
    },
  );
}

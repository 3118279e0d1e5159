import type { PublishedRun } from '../../../schemas/published-run.ts';
import { runPath } from '../../routes/page-paths.ts';
import { axes, type Reading } from '../../stats/reading.ts';
import { axisWords } from '../../text/axis-words.ts';
import { outcomeWords } from '../../text/outcome-words.ts';
import { readingText } from '../../text/reading-text.ts';
import { withdrawnWords } from '../../text/withdrawn-words.ts';
import { element } from '../dom/element.ts';
import { squareSign } from '../dom/square-sign.ts';
import { tableOf } from '../dom/table-of.ts';
import type { CompareContext } from './compare-context.ts';
import { comparedChanges } from './compared-changes.ts';
import { comparedSteps } from './compared-steps.ts';
import { comparedTests, differs } from './compared-tests.ts';
import { patchesSection } from './patches-section.ts';
import { stepsTable } from './steps-table.ts';

/** Two runs of one task side by side: how they ended, their figures, their steps on one axis, tests, changed files and patches. */
export function runReport(context: CompareContext, first: PublishedRun, second: PublishedRun): HTMLElement[] {
  const sections = [readingsSection(context, first, second)];
  if (!first.recorded || !second.recorded) return sections;
  const names: [string, string] = [runName(context.first, context), runName(context.second, context)];
  const steps = comparedSteps(first.recorded, second.recorded);
  const tests = comparedTests(first.recorded, second.recorded);
  const changes = comparedChanges(first.recorded, second.recorded);
  return [
    ...sections,
    section('Steps on one time axis', ...(steps ? stepsTable(steps, names) : [absent('steps or spans')])),
    section(
      'Tests',
      tests.length === 0
        ? absent('names of tests')
        : tableOf(
            'Tests',
            [{ title: 'Test' }, { title: names[0] }, { title: names[1] }],
            tests.map((test) => ({
              class: differs(test) ? 'differs' : undefined,
              cells: [test.name, test.first ?? 'not named', test.second ?? 'not named'],
            })),
          ),
    ),
    section(
      'Changed files',
      !changes
        ? absent('a list of changed files')
        : changes.length === 0
          ? element('p', { class: 'muted' }, 'Neither run changed a file.')
          : tableOf(
              'Changed files',
              [{ title: 'File' }, { title: names[0] }, { title: names[1] }],
              changes.map((change) => ({
                class: change.first === change.second ? undefined : 'differs',
                cells: [change.path, change.first ?? 'not changed', change.second ?? 'not changed'],
              })),
            ),
    ),
    ...patchesSection(context, [first, second], names),
  ];
}

function section(title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...content);
}

function absent(what: string): HTMLElement {
  return element('p', { class: 'muted' }, `Not both runs recorded ${what}.`);
}

function runName(pair: number, { names }: CompareContext): string {
  return names.name(pair);
}

function readingsSection(context: CompareContext, first: PublishedRun, second: PublishedRun): HTMLElement {
  const head = (run: PublishedRun, pair: number) => `${runName(pair, context)}, ${run.ids.sweepId}`;
  return section(
    'How they ended',
    tableOf(
      'How they ended',
      [{ title: 'Reading' }, { title: head(first, context.first) }, { title: head(second, context.second) }],
      [
        { cells: ['Outcome', outcomeOf(context, first), outcomeOf(context, second)] },
        ...axes.map((axis) => ({
          cells: [
            axisWords[axis].label,
            readingText(axis, first.readings[axis] as Reading),
            readingText(axis, second.readings[axis] as Reading),
          ],
        })),
      ],
    ),
  );
}

function outcomeOf({ href }: CompareContext, { ids, outcome, withdrawn }: PublishedRun): HTMLElement {
  const words = withdrawn || !outcome ? withdrawnWords : outcomeWords(outcome.kind);
  return element('a', { href: href(runPath(ids)), class: 'outcome' }, squareSign(words), ` ${words.short}`);
}

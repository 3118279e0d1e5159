import { durationText } from '../../text/numbers.ts';
import { type Content, element, svgElement } from '../dom/element.ts';
import { tableOf } from '../dom/table-of.ts';
import type { ComparedStep, ComparedSteps } from './compared-steps.ts';

/** The aligned steps of two runs as rows with two bars on one axis; the first difference is marked in words. */
export function stepsTable(steps: ComparedSteps, names: readonly [string, string]): HTMLElement[] {
  const { rows, divergence, extentMs, what } = steps;
  const shown = rows.slice(0, mostRows);
  return [
    element('p', { class: 'small' }, divergenceText(steps)),
    tableOf(
      'Steps on one time axis',
      [
        { title: what === 'spans' ? 'Span' : 'Step' },
        { title: `0 to ${durationText(extentMs)}` },
        { title: names[0], isFigure: true },
        { title: names[1], isFigure: true },
      ],
      shown.map((row, at) => ({
        class: at === divergence ? 'divergence' : undefined,
        cells: [stepName(row, at === divergence), bars(row, extentMs), timeOf(row.first), timeOf(row.second)],
      })),
    ),
    element(
      'p',
      { class: 'small muted' },
      `The upper bar is ${names[0]}, the lower ${names[1]}.`,
      ...(rows.length > mostRows ? [` ${String(rows.length - mostRows)} more rows are not shown.`] : []),
    ),
  ];
}

const mostRows = 400;

function divergenceText({ divergence, rows, what }: ComparedSteps): string {
  if (divergence === undefined) return `Both runs went through the same ${String(rows.length)} ${what}.`;
  const step = rows[divergence];
  const name = step?.first?.label ?? step?.second?.label ?? '';
  return `They first differ at row ${String(divergence + 1)} of ${String(rows.length)}: ${name}.`;
}

function stepName({ first, second }: ComparedSteps['rows'][number], isDivergence: boolean): HTMLElement {
  const step = first ?? second;
  const failed = first?.error ?? second?.error;
  return element(
    'div',
    { class: `step d${String(Math.min(step?.depth ?? 0, 3))}` },
    element('span', { class: 'kind' }, step?.kind ?? ''),
    step?.label,
    ...(isDivergence ? [element('strong', { class: 'mark' }, ' first difference')] : []),
    ...(failed === undefined
      ? []
      : [element('span', { class: 'error' }, ` failed: ${failed.slice(0, longestError)}`)]),
  );
}

const longestError = 200;

/** Two bars in a picture of 100 by 16 units, stretched to the width of its cell. */
function bars({ first, second }: ComparedSteps['rows'][number], extentMs: number): Content {
  const drawn = [
    bar(first, { y: 1, side: 'first' }, extentMs),
    bar(second, { y: 9, side: 'second' }, extentMs),
  ];
  const label = [first, second].map((step) => (step ? timeText(step) : 'no such step')).join('; ');
  return svgElement(
    'svg',
    { class: 'bars', viewBox: '0 0 100 16', preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
    ...drawn.flat(),
  );
}

function bar(
  step: ComparedStep | undefined,
  { y, side }: { y: number; side: 'first' | 'second' },
  extentMs: number,
): SVGElement[] {
  if (step?.startMs === undefined) return [];
  const x = (100 * step.startMs) / extentMs;
  const width = Math.max(0.4, (100 * (step.durationMs ?? 0)) / extentMs);
  return [svgElement('rect', { class: side, x: Math.min(x, 99.6), y, width, height: 6 })];
}

function timeOf(step: ComparedStep | undefined): string {
  return step ? timeText(step) : 'no such step';
}

function timeText({ startMs, durationMs }: ComparedStep): string {
  if (durationMs !== undefined) return durationText(durationMs);
  return startMs === undefined ? 'not recorded' : `at ${durationText(startMs)}`;
}

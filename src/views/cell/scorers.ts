import type { Cell } from '../../../schemas/cell.ts';
import { isCut } from '../../stats/is-cut.ts';
import { firstWithin, htmlBytes } from '../../text/html-bytes.ts';
import { countText, durationText } from '../../text/numbers.ts';
import { pageBudget } from './page-budget.ts';

/** One recorded field of a scorer. */
export interface ScorerField {
  /** Field name as in the file. */
  name: string;
  value: string;
  /** Entries of a list; shown one a line. */
  list?: string[];
}

/** What one scorer recorded. */
export interface ScorerView {
  /** Name as in the file. */
  name: string;
  fields: ScorerField[];
}

const scorerNames = [
  'pass_rate',
  'tokens',
  'latency',
  'blast_radius',
  'refusal',
  'integrity',
  'composite',
] as const;

/** Fields that have a section of their own on the page. */
const shownElsewhere = new Set(['stdout_tail', 'stderr_tail', 'weights', 'components']);

/** Every recorded field of every scorer, in the order of the file; long output and the composite's parts have their own sections. */
export function scorerViews(cell: Cell): ScorerView[] {
  return Object.entries(cell.scorers ?? {}).map(([name, scorer]) => ({
    name,
    fields: Object.entries(scorer as Record<string, unknown>)
      .filter(([field]) => !shownElsewhere.has(field))
      .map(([field, value]) => shortened(fieldView(field, value))),
  }));
}

/** A list as far as there is room for it; the record itself is linked. */
function shortened(field: ScorerField): ScorerField {
  const { list } = field;
  if (!list) return field;
  const shown = firstWithin(list, pageBudget.scorerListBytes, (entry) => markupBytes + htmlBytes(entry));
  const left = list.length - shown.length;
  return left === 0 ? field : { ...field, list: [...shown, `… and ${countText(left)} more`] };
}

/** Bytes of the markup around an entry of a list. */
const markupBytes = 12;

/** Which scorers are not there, and whether the source did not show them or nobody recorded them; undefined when all are there. */
export function missingScorers(cell: Cell): string | undefined {
  const absent = scorerNames.filter((name) => cell.scorers?.[name] === undefined);
  const [hidden = [], unrecorded = []] = [true, false].map((cut) =>
    absent.filter((name) => isCut(cell, `/scorers/${name}`) === cut),
  );
  const sentences = [
    ...(hidden.length === 0 ? [] : [`Not shown by the source: ${hidden.join(', ')}.`]),
    ...(unrecorded.length === 0 ? [] : [`Not recorded: ${unrecorded.join(', ')}.`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function fieldView(name: string, value: unknown): ScorerField {
  if (Array.isArray(value)) {
    return value.length === 0
      ? { name, value: 'none' }
      : { name, value: '', list: value.map((entry) => String(entry)) };
  }
  if (typeof value === 'number') return { name, value: numberText(name, value) };
  if (typeof value === 'boolean') return { name, value: value ? 'yes' : 'no' };
  if (value === null) return { name, value: 'none given' };
  return { name, value: typeof value === 'string' ? value : JSON.stringify(value) };
}

function numberText(name: string, value: number): string {
  if (name.endsWith('_ms')) return durationText(value);
  return Number.isInteger(value) ? countText(value) : String(Number(value.toPrecision(6)));
}

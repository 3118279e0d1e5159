import type { Cell } from '../../../schemas/cell.ts';
import { isCut } from '../../stats/is-cut.ts';
import { countText, durationText } from '../../text/numbers.ts';

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
      .map(([field, value]) => fieldView(field, value)),
  }));
}

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

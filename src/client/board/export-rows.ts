import { type BoardColumn, columnWords } from '../../text/board-columns.ts';
import { type BoardRow, cellOf } from './board-row.ts';

/** The rows as CSV: RFC 4180, a column for what is shown and one for the value behind it. */
export function csvOf(rows: readonly BoardRow[], columns: readonly BoardColumn[]): string {
  const figures = withoutNames(columns);
  const header = ['CLI', 'Model', ...figures.flatMap(({ label }) => [label, `${label} (value)`])];
  const lines = rows.map((row) => [
    row.cli,
    row.model,
    ...figures.flatMap(({ column }) => [shown(row, column), valueText(row, column)]),
  ]);
  return [header, ...lines].map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}

/** The rows as a table in Markdown. */
export function markdownOf(rows: readonly BoardRow[], columns: readonly BoardColumn[]): string {
  const figures = withoutNames(columns);
  const line = (cells: readonly string[]) => `| ${cells.map(markdownField).join(' | ')} |\n`;
  const header = ['CLI', 'Model', ...figures.map(({ label }) => label)];
  return (
    line(header) +
    `|${header.map(() => ' --- |').join('')}\n` +
    rows.map((row) => line([row.cli, row.model, ...figures.map(({ column }) => shown(row, column))])).join('')
  );
}

/** The rows as JSON, with what is shown and the value behind it; a value that is not there is left out. */
export function jsonOf(rows: readonly BoardRow[], columns: readonly BoardColumn[], address: string): string {
  const list = rows.map((row) => ({
    cli: row.cli,
    model: row.model,
    ...Object.fromEntries(withoutNames(columns).map(({ column }) => [column, cellOf(row, column)])),
  }));
  return `${JSON.stringify({ view: address, rows: list }, null, 2)}\n`;
}

function withoutNames(columns: readonly BoardColumn[]) {
  return columns
    .filter((column) => column !== 'pair' && column !== 'outcomes')
    .map((column) => ({ column, label: columnWords[column].label }));
}

function shown(row: BoardRow, column: BoardColumn): string {
  const cell = cellOf(row, column);
  return [cell?.text, cell?.note].filter(Boolean).join('; ').replaceAll('\u00a0', ' ');
}

function valueText(row: BoardRow, column: BoardColumn): string {
  return String(cellOf(row, column)?.value ?? '');
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A field in one line, with everything that Markdown or HTML could read as more than text made harmless. */
function markdownField(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~>]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

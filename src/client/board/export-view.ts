import type { BoardColumn } from '../../text/board-columns.ts';
import { plural } from '../../text/numbers.ts';
import type { BoardRow } from './board-row.ts';
import { csvOf, jsonOf, markdownOf } from './export-rows.ts';
import { saveFile } from './save-file.ts';

/** The rows and columns that a reader sees. */
export interface ShownView {
  rows: readonly BoardRow[];
  columns: readonly BoardColumn[];
}

/** Saves or copies the view; answers with what to say about it. */
export async function exportView(action: string, { rows, columns }: ShownView): Promise<string> {
  if (action === 'link') {
    return navigator.clipboard.writeText(location.href).then(
      () => 'The link to this view is copied.',
      () => 'Copying was refused. The address of this page is the link.',
    );
  }
  const made = {
    csv: () => saveFile('leaderboard.csv', 'text/csv', csvOf(rows, columns)),
    json: () => saveFile('leaderboard.json', 'application/json', jsonOf(rows, columns, location.href)),
    markdown: () => saveFile('leaderboard.md', 'text/markdown', markdownOf(rows, columns)),
  };
  if (!(action in made)) return '';
  made[action as keyof typeof made]();
  return `${plural(rows.length, 'row')} saved.`;
}

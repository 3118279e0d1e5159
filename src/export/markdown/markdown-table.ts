import { markdownText } from '../../snippets/markdown-text.ts';

/** A table in Markdown. What stands in the cells is text: nothing in it becomes a link or markup. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows.map((row) => row.map(markdownText))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A list in Markdown, one line an item. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${markdownText(item)}`).join('\n');
}

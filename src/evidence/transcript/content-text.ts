import type { Step } from '../../../schemas/step.ts';

type Content = Step['message'];

/** A message or result as one text: its parts below each other, and what is no text named in brackets. Empty for none. */
export function contentText(content: Content): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(partText).join('\n');
}

function partText(part: Record<string, unknown> & { type: string; text?: string | undefined }): string {
  if (part.type === 'text' && part.text !== undefined) return part.text;
  const { type, ...rest } = part;
  const facts = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`;
  return `[${type}, not shown:${facts}]`;
}

/** The value of a parameter or fact as text. */
export function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}

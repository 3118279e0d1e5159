import { countText } from '../../text/numbers.ts';

/** One attribute of a span, in words. */
export interface AttributeRow {
  name: string;
  value: string;
  /** What stands for a long value until it is unfolded: its beginning and its length. */
  fold?: string;
}

/** Longest value shown unfolded, in characters. */
const longest = 240;
/** Characters of a long value that stand for it. */
const beginning = 60;

/** The attributes of a span: texts as they are, everything else as JSON, which is indented where it is long. */
export function attributeRows(attrs: Record<string, unknown> | undefined): AttributeRow[] {
  return Object.entries(attrs ?? {}).map(([name, value]) => {
    const text = attributeText(value);
    return text.length <= longest
      ? { name, value: text }
      : { name, value: indented(value), fold: fold(text) };
  });
}

function attributeText(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'none';
  if (typeof value === 'string') return value === '' ? 'empty' : value;
  return JSON.stringify(value);
}

/** Deep lists would be mostly white space: those stay on one line. */
function indented(value: unknown): string {
  if (typeof value === 'string') return value;
  const [flat, tree] = [JSON.stringify(value), JSON.stringify(value, null, 2)];
  return tree.length <= flat.length * 2 ? tree : flat;
}

function fold(text: string): string {
  return `${[...text.slice(0, beginning * 2)].slice(0, beginning).join('')}… (${countText(text.length)} characters)`;
}

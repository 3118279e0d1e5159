/** A text as its reader would see it, with the way back to the text it came from. */
export interface View {
  text: string;
  /** True for the last view: nothing in it is read once more. */
  isDeepest: boolean;
  /** The stretch of the original text behind a stretch of this view. */
  toSource: (start: number, end: number) => readonly [number, number];
}

const LEVELS = 3;
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|033|e(?=\[)|[nrtbf"'/\\])|%[0-7][0-9a-fA-F]/y;
const PIECE =
  /[\x1b\x9b]\[?[0-?]{0,64}[ -/]{0,8}[@-Z\\^-~]|\x1b\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)|[\u200b-\u200d\u2060\ufeff\u00ad]|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|033|e(?=\[)|[nrtbf"'/\\])|%[0-7][0-9a-fA-F]/g;
const CONTROLS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  e: '\x1b',
  '033': '\x1b',
};

/** True where the escape or percent-encoding at this place stands for another character. */
export function isDisguiseAt(text: string, at: number): boolean {
  ESCAPE.lastIndex = at;
  return ESCAPE.test(text);
}

/**
 * The text as it stands, then with its terminal codes, JSON escapes and percent-encoding undone, up to three levels
 * deep. Terminal codes are read once as nothing and once as a gap: they may split a word or stand between two.
 */
export function viewsOf(text: string): View[] {
  let view: View = { text, isDeepest: true, toSource: (start, end) => [start, end] };
  const views = [view];
  for (let level = 0; level < LEVELS; level += 1) {
    const next = decode(view, '');
    if (next.text === view.text) break;
    view.isDeepest = false;
    if (/[\x1b\x9b]/.test(view.text)) views.push(decode(view, ' '));
    views.push(next);
    view = next;
  }
  return views;
}

interface Edit {
  at: number;
  length: number;
  sourceAt: number;
  sourceLength: number;
}

function decode(source: View, gap: string): View {
  const edits: Edit[] = [];
  let shift = 0;
  const text = source.text.replace(PIECE, (piece, sourceAt: number) => {
    const plain = plainOf(piece, gap);
    edits.push({ at: sourceAt + shift, length: plain.length, sourceAt, sourceLength: piece.length });
    shift += plain.length - piece.length;
    return plain;
  });
  const toSource: View['toSource'] = (start, end) =>
    source.toSource(sourceOf(edits, start).start, sourceOf(edits, end - 1).end);
  return { text, isDeepest: true, toSource };
}

function plainOf(piece: string, gap: string): string {
  if (piece.startsWith('%')) return String.fromCharCode(parseInt(piece.slice(1), 16));
  if (!piece.startsWith('\\')) return gap;
  const body = piece.slice(1);
  return CONTROLS[body] ?? (body.length > 1 ? String.fromCharCode(parseInt(body.slice(1), 16)) : body);
}

function sourceOf(edits: readonly Edit[], position: number): { start: number; end: number } {
  const edit = lastEditAt(edits, position);
  if (edit === undefined) return { start: position, end: position + 1 };
  const beyond = position - edit.at - edit.length;
  if (beyond < 0) return { start: edit.sourceAt, end: edit.sourceAt + edit.sourceLength };
  const start = edit.sourceAt + edit.sourceLength + beyond;
  return { start, end: start + 1 };
}

function lastEditAt(edits: readonly Edit[], position: number): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.at ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}

/** A kind of span for people: a word, and one character that stands beside it so that colour never speaks alone. */
export interface SpanKind {
  label: string;
  glyph: string;
  /** The label of a known kind, "other" for the rest: safe wherever a fixed word is needed. */
  family: string;
}

const kinds = new Map<string, Omit<SpanKind, 'family'>>([
  ['task_setup', { label: 'setup', glyph: '◇' }],
  ['adapter_run', { label: 'adapter', glyph: '▷' }],
  ['tool_call', { label: 'tool', glyph: '◆' }],
  ['container', { label: 'container', glyph: '▣' }],
  ['cleanup', { label: 'cleanup', glyph: '○' }],
  ['model_call', { label: 'model', glyph: '✦' }],
]);

/** The word and the sign of a kind; a kind that is not known keeps its own name. */
export function spanKind(kind: string): SpanKind {
  const known = kinds.get(kind);
  return known ? { ...known, family: known.label } : { label: kind, glyph: '•', family: 'other' };
}

/** How the runs of a file are packed: one document, one a line, or one a line in a compressed file. */
export type Packing = 'document' | 'lines' | 'gzip' | 'zstandard';

/** The packing that a file name states. */
export function packingOf(path: string): Packing {
  if (path.endsWith('.jsonl.gz')) return 'gzip';
  if (path.endsWith('.jsonl.zst')) return 'zstandard';
  return path.endsWith('.jsonl') ? 'lines' : 'document';
}

/** A stretch of a text that is replaced by a text of another length. */
export interface Edit {
  start: number;
  end: number;
  /** Length of what stands there afterwards. */
  length: number;
}

/**
 * Where places of a text lie after edits. A place inside of a replaced stretch moves to the end of what replaces it, so
 * that a replacement is never cut. Both lists are in rising order; edits do not overlap.
 */
export function moveEnds(ends: readonly number[], edits: readonly Edit[]): number[] {
  let next = 0;
  let shift = 0;
  return ends.map((end) => {
    for (let edit = edits[next]; edit !== undefined && edit.end <= end; edit = edits[++next])
      shift += edit.length - (edit.end - edit.start);
    const edit = edits[next];
    return edit !== undefined && edit.start < end ? edit.start + shift + edit.length : end + shift;
  });
}

/** Most steps on one page; further ones have pages of their own. */
const stepsPerPart = 250;

/** A stretch of a transcript that stands on one page. */
export interface TranscriptPart {
  /** From 1; the first stands on the page of the run. */
  number: number;
  /** Positions in the list of steps, the end not included. */
  start: number;
  end: number;
}

/** How a transcript is divided among pages. */
export function transcriptParts(steps: number): TranscriptPart[] {
  return Array.from({ length: Math.ceil(steps / stepsPerPart) }, (_, index) => ({
    number: index + 1,
    start: index * stepsPerPart,
    end: Math.min(steps, (index + 1) * stepsPerPart),
  }));
}

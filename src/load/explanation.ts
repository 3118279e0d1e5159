/** A sentence for one fault, the remedy, and the name of its rule. */
export interface Explanation {
  rule: string;
  message: string;
  hint: string;
}

/** What is known about the place of an issue. */
export interface IssuePlace {
  received: unknown;
  /** Name of the field; empty for the document itself, the position for an entry of a list. */
  field: string;
  /** What the schema says about the field. */
  description?: string;
}

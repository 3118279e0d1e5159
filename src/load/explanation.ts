import { showValue } from './show-value.ts';

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

/** A remedy, followed by what the schema says about the field. */
export function withAbout(remedy: string, { field, description }: IssuePlace): string {
  return description === undefined || field === ''
    ? remedy
    : `${remedy} About ${showValue(field)}: ${description}`;
}

import type { Document } from './document.ts';

/** A JSON document at a path of the site. */
export function jsonDocument(path: string, value: object): Document {
  return { path: path.slice(1), body: `${JSON.stringify(value)}\n` };
}

import { encodePart } from './encode-part.ts';
import { remembered } from './remembered.ts';
import { RouteError } from './route-error.ts';

/** Longest path segment in bytes; leaves room for an extension below the 255 that file systems allow. */
export const longestSegment = 200;

/**
 * An id as path segments: slashes separate them. For model and task ids.
 * @throws {RouteError} where a segment is too long or holds half a character.
 */
export function encodeId(id: string): string[] {
  return id.split('/').map(encodeSegment);
}

/**
 * An id as exactly one path segment: a slash becomes `~2f`. For sweep, CLI and category ids.
 * @throws {RouteError} where the segment is too long or holds half a character.
 */
export function encodeSegment(id: string): string {
  return segmentOf(id);
}

/** The same few ids make up every address of a site. */
const segmentOf = remembered((id) => {
  if (!id.isWellFormed()) throw halfCharacter(id);
  const segment = encodePart(id);
  if (segment.length > longestSegment) throw tooLong(id, segment.length);
  return segment;
});

function halfCharacter(id: string): RouteError {
  return new RouteError(
    `the id part ${shown(id)} holds half a character (a lone surrogate), which has no UTF-8`,
    'Write the id with whole characters.',
  );
}

function tooLong(id: string, bytes: number): RouteError {
  return new RouteError(
    `the id part ${shown(id)} takes ${bytes.toString()} bytes in an address, more than ${longestSegment.toString()}`,
    'Shorten it, or divide a model or task id by slashes.',
  );
}

function shown(id: string): string {
  const characters = Array.from(id);
  return JSON.stringify(characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : id);
}

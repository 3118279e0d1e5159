import { encodeSegment } from './encode-id.ts';
import { RouteError } from './route-error.ts';

/**
 * The id that `encodeId` made these segments from.
 * @throws {RouteError} for segments that `encodeId` never makes.
 */
export function decodeId(segments: readonly string[]): string {
  return segments.map(decodePart).join('/');
}

/**
 * The id that `encodeSegment` made this segment from.
 * @throws {RouteError} for a segment that `encodeSegment` never makes.
 */
export function decodeSegment(segment: string): string {
  const id = readBytes(segment);
  if (id === undefined || encodeSegment(id) !== segment) throw notEncoded(segment);
  return id;
}

function decodePart(segment: string): string {
  const part = decodeSegment(segment);
  if (part.includes('/')) throw notEncoded(segment);
  return part;
}

function readBytes(segment: string): string | undefined {
  if (segment === '~') return '';
  if (!/^(?:[A-Za-z0-9._-]|~[0-9a-f]{2})+$/.test(segment)) return undefined;
  return percentDecode(segment.replaceAll('~', '%'));
}

function percentDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function notEncoded(segment: string): RouteError {
  return new RouteError(
    `${JSON.stringify(segment)} is not a segment of an address`,
    'Take the address from a page or from the API.',
  );
}

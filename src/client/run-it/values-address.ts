import { faultOf, type ReaderValues } from '../../snippets/reader-values.ts';
import { piecesOf, withPieces } from '../address-pieces.ts';

/** The fields in the order of the form, each with its name in the address. */
const fieldNames: Record<keyof ReaderValues, string> = {
  endpoint: 'endpoint',
  model: 'model-id',
  keyVariable: 'key-variable',
};

const fields = Object.keys(fieldNames) as (keyof ReaderValues)[];

/** The reader's values in a fragment; those that cannot be used are left out. */
export function valuesOf(hash: string): ReaderValues {
  const pieces = new Map(piecesOf(hash).map((piece) => pairOf(piece)));
  const values: ReaderValues = {};
  for (const field of fields) {
    const value = decoded(pieces.get(fieldNames[field]) ?? '');
    if (value !== '' && faultOf(field, value) === undefined) values[field] = value;
  }
  return values;
}

/** The fragment with these values in it, and nothing else changed. */
export function withValues(hash: string, values: ReaderValues): string {
  const own = new Set(Object.values(fieldNames));
  const pieces = fields.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [`${fieldNames[field]}=${encodeURIComponent(value)}`];
  });
  return withPieces(hash, (piece) => own.has(pairOf(piece)[0]), pieces);
}

function pairOf(piece: string): [name: string, value: string] {
  const at = piece.indexOf('=');
  return at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)];
}

/** A fragment anybody may have written: a badly escaped value counts as none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

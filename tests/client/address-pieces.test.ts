import { describe, expect, it } from 'vitest';
import { piecesOf, withPieces } from '../../src/client/address-pieces.ts';

describe('the pieces of an address', () => {
  it('are what stands between the marks', () => {
    expect(piecesOf('#tests&t=12&model-id=a%26b')).toEqual(['tests', 't=12', 'model-id=a%26b']);
    expect(piecesOf('#')).toEqual([]);
    expect(piecesOf('')).toEqual([]);
  });

  it('are replaced by their owner, who leaves those of others', () => {
    const isMoment = (piece: string) => piece.startsWith('t=');
    expect(withPieces('#t=1&endpoint=x', isMoment, ['t=2'])).toBe('#endpoint=x&t=2');
    expect(withPieces('#tests', isMoment, ['t=2'])).toBe('#tests&t=2');
    expect(withPieces('#t=1', isMoment, [])).toBe('');
  });
});

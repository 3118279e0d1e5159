import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf, withValues } from '../../../src/client/run-it/values-address.ts';
import { hostileIds } from '../../snippets/hostile-ids.ts';

const values = { endpoint: 'http://[::1]:80/v1?a=b&c#d', model: 'org/m:free+x', keyVariable: 'MY_KEY' };

describe('the reader’s values in the address', () => {
  it('come back as they were, beside the pieces of others', () => {
    const hash = withValues('#t=1234&endpoint=old&span=3', values);
    expect(hash).toMatch(/^#t=1234&span=3&endpoint=http%3A/);
    expect(valuesOf(hash)).toEqual(values);
    expect(withValues(hash, {})).toBe('#t=1234&span=3');
    expect(withValues('#endpoint=old', {})).toBe('');
  });

  it('are left out where they are hostile, broken or a key', () => {
    expect(valuesOf("#endpoint=javascript:alert(1)&model-id=a'b&key-variable=sk-abc")).toEqual({});
    expect(valuesOf('#model-id=%E0%A4%A&endpoint')).toEqual({});
    for (const id of hostileIds.filter((one) => one.isWellFormed())) {
      const { model } = valuesOf(`#model-id=${encodeURIComponent(id)}`);
      if (model !== undefined) expect(model).toBe(id);
    }
  });

  it('never throw, whatever the address holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof valuesOf(`#${text}`) === 'object'));
  });
});

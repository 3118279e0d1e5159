import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { shieldsEndpoint } from '../../src/badges/shields-endpoint.ts';
import { untestedWords } from '../../src/badges/untested-words.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { hostileTexts, referenceFacts } from './facts.ts';

/** The table of keys in the documentation of the endpoint badge of shields.io. */
const schema = {
  type: 'object',
  required: ['schemaVersion', 'label', 'message'],
  additionalProperties: false,
  properties: {
    schemaVersion: { const: 1 },
    label: { type: 'string' },
    message: { type: 'string', minLength: 1 },
    color: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
    labelColor: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
    isError: { type: 'boolean' },
    namedLogo: { type: 'string' },
    logoSvg: { type: 'string' },
    logoColor: { type: 'string' },
    logoSize: { type: 'string' },
    style: { enum: ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'] },
    cacheSeconds: { type: 'integer', minimum: 300 },
  },
};
const fits = new Ajv().compile(schema);

test.each(outcomeKinds)('shields.io accepts the endpoint of %s', (outcome) => {
  expect([fits(shieldsEndpoint(badgeWords({ ...referenceFacts, outcome }))), fits.errors]).toEqual([
    true,
    null,
  ]);
});

test('the endpoint says what the badge says', () => {
  expect(shieldsEndpoint(badgeWords(referenceFacts))).toEqual({
    schemaVersion: 1,
    label: 'opencode',
    message: 'no change · 0.571',
    color: '#c4232b',
    labelColor: '#3d444d',
    cacheSeconds: 3600,
  });
});

test.each(Object.entries(hostileTexts))('words made of %s stay short and well-formed', (_, text) => {
  const endpoint = shieldsEndpoint(untestedWords({ cli: text, model: text }));
  expect(fits(endpoint)).toBe(true);
  expect(endpoint.label.length).toBeLessThanOrEqual(34);
  expect(endpoint.label.isWellFormed()).toBe(true);
});

import { Ajv } from 'ajv';
import { makeBadge } from 'badge-maker';
import { describe, expect, test } from 'vitest';
import { shieldsEndpoint } from '../../src/badges/shields-endpoint.ts';
import { untestedWords } from '../../src/badges/untested-words.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { badgeForms } from './badge-forms.ts';
import { hostileTexts, referenceFacts } from './facts.ts';
import { shieldsSchema } from './shields-schema.ts';

const fits = new Ajv({ strictRequired: false }).compile(shieldsSchema);
/** What the service does not go below, whatever an endpoint asks for: `_cacheLength` of its endpoint.service.js. */
const shortestCacheSeconds = 300;

describe('shields.io accepts the endpoint', () => {
  test.each(outcomeKinds)('of %s', (outcome) => {
    const endpoint = shieldsEndpoint(badgeWords({ ...referenceFacts, outcome }));
    expect([fits(endpoint), fits.errors]).toEqual([true, null]);
  });

  test.each(Object.entries(badgeForms))('of the form %s, and draws its words in its colours', (_, words) => {
    const endpoint = shieldsEndpoint(words);
    expect([fits(endpoint), fits.errors]).toEqual([true, null]);
    const { label, message, color, labelColor } = endpoint;
    const drawn = makeBadge({ label, message, color, labelColor });
    for (const part of [`>${label}</text>`, `>${message}</text>`, `"${color}"`, `"${labelColor}"`])
      expect(drawn).toContain(part);
  });

  test('and keeps it for as long as it asks', () => {
    expect(shieldsEndpoint(badgeWords(referenceFacts)).cacheSeconds).toBeGreaterThanOrEqual(
      shortestCacheSeconds,
    );
  });
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

describe('the schema of these tests', () => {
  const least = { schemaVersion: 1, label: '', message: 'm' };

  test.each([
    {},
    { namedLogo: 'github', logoColor: 'red', logoSize: 'auto', logoWidth: 1, logoPosition: -1 },
    { logoSvg: '<svg/>', logoWidth: 1.5 },
    { isError: true, style: 'anything', cacheSeconds: 0, color: 'rgb(1,2,3)', labelColor: 'abcdef' },
  ])('accepts what the service does: %j', (more) => {
    expect(fits({ ...least, ...more })).toBe(true);
  });

  test.each([
    { message: '' },
    { message: 18 },
    { schemaVersion: 2 },
    { color: '' },
    { unknown: 1 },
    { link: 'https://a.example' },
    { logoColor: 'red' },
    { logoWidth: 1 },
    { logoSvg: '<svg/>', logoColor: 'red' },
    { logoSvg: '<svg/>', namedLogo: 'github' },
    { cacheSeconds: -1 },
    { cacheSeconds: 300.5 },
  ])('refuses what the service does: %j', (more) => {
    expect(fits({ ...least, ...more })).toBe(false);
  });
});

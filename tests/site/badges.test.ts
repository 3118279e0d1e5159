import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { allBadgeStyles } from '../badges/badge-forms.ts';
import { expectInert } from '../badges/expect-inert.ts';
import { shieldsSchema } from '../badges/shields-schema.ts';
import { type BuiltSites, builtSite, siteFiles, siteText } from '../support/built-site.ts';

const folders = /^badge(?:-pair|-run)?\//;
const fits = new Ajv({ strictRequired: false }).compile(shieldsSchema);

describe.each<keyof BuiltSites>(['root', 'based', 'hostile', 'evidence', 'madeUp'])(
  'the badges of a site, %s',
  (name) => {
    const site = builtSite(name);
    const files = siteFiles(site).filter((file) => folders.test(file));
    const ending = (end: string) => files.filter((file) => file.endsWith(end));

    test('are small, well-formed and inert, every one', () => {
      expect(ending('.svg').length).toBeGreaterThan(5);
      for (const file of ending('.svg')) expectInert(siteText(site, file));
    });

    test('have an endpoint each that shields.io accepts', () => {
      const faults = ending('.json').filter((file) => !fits(JSON.parse(siteText(site, file))));
      expect(faults).toEqual([]);
      const plain = ending('.svg').filter((file) => !styled.test(file));
      expect(ending('.json').map(stem)).toEqual(plain.map(stem));
    });
  },
);

const styled = new RegExp(`\\.(?:${allBadgeStyles.join('|')})\\.(?:svg|png)$`);
const stem = (file: string) => file.replace(styled, '').replace(/\.(?:svg|json|png)$/, '');

test('the real site has every badge in every style, as SVG and as PNG', () => {
  const files = siteFiles(builtSite('root')).filter((file) => folders.test(file));
  const endings = allBadgeStyles.flatMap((style) =>
    ['svg', 'png'].map((format) => (style === 'flat' ? `.${format}` : `.${style}.${format}`)),
  );
  const expected = [...new Set(files.map(stem))].flatMap((name) =>
    ['.json', ...endings].map((ending) => name + ending),
  );
  expect(files.toSorted()).toEqual(expected.toSorted());
});

import { expect, test } from 'vitest';
import { dataPackage } from '../../../src/export/tables/data-package.ts';
import { aSite } from '../../support/a-site.ts';

test('the home page of the package is the site’s own, under its base', () => {
  const site = aSite([]);
  expect(dataPackage(site, [], { base: '/bench/', siteUrl: 'https://bench.example' })).toMatchObject({
    homepage: 'https://bench.example/bench/',
  });
  expect(dataPackage(site, [], { base: '/bench/' })).not.toHaveProperty('homepage');
});

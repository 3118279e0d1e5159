import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashInputs } from '../../src/load/hash-inputs.ts';
import { verifyInputs, verifySite } from '../../src/publish/verify-site.ts';
import { builtSite, siteFiles } from '../support/built-site.ts';

const site = builtSite('root');

test('every file of the site is as its hashes say', () => {
  const { files, differences } = verifySite(site.dir);
  expect(differences).toEqual([]);
  expect(files).toBe(siteFiles(site).length - 1);
});

test('the site knows every file of the data that it was made from', () => {
  const { files, differences } = verifyInputs(
    site.dir,
    hashInputs(join(import.meta.dirname, '../../data'), { allow: [] }),
  );
  expect(differences).toEqual([]);
  expect(files).toBeGreaterThan(72);
});

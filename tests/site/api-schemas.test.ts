import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { type BuiltSites, builtSite, siteFiles, siteText } from '../support/built-site.ts';

/** Where each kind of document lies, and the published JSON Schema that describes it. The first that matches counts. */
const kinds: readonly [RegExp, string][] = [
  [/^api\/v1\/index\.json$/, 'api-index'],
  [/^api\/v1\/tasks\.json$/, 'api-tasks'],
  [/^api\/v1\/standings\.json$/, 'api-standings'],
  [/^api\/v1\/grid\.json$/, 'api-grid'],
  [/^api\/v1\/pairs\//, 'api-pair'],
  [/^api\/v1\/failures-\d+\.json$/, 'api-failures'],
  [/^api\/v1\/runs\//, 'run'],
  [/^api\/v1\/cells\//, 'api-cell'],
  [/^api\/v1\/sweeps\/[^/]+\/runs-\d+\.json$/, 'api-run-list'],
  [/^api\/v1\/sweeps\/[^/]+\.json$/, 'api-sweep'],
];

test.each<keyof BuiltSites>(['root', 'based', 'hostile'])(
  'every API document of the site "%s" fits the JSON Schema that the site publishes for it',
  (name) => {
    const site = builtSite(name);
    const ajv = new Ajv2020({ strict: false, validateFormats: true });
    addFormats.default(ajv);
    const files = siteFiles(site).filter((file) => file.startsWith('api/v1/'));
    const faults = files.flatMap((file) => {
      const schema = kinds.find(([form]) => form.test(file))?.[1];
      if (schema === undefined) return [`${file}: no schema describes it`];
      const validate =
        ajv.getSchema(schema) ??
        ajv
          .addSchema(JSON.parse(siteText(site, `schemas/v1/${schema}.json`)) as object, schema)
          .getSchema(schema);
      return validate?.(JSON.parse(siteText(site, file)))
        ? []
        : [`${file}: ${ajv.errorsText(validate?.errors)}`];
    });
    expect(files.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  },
);

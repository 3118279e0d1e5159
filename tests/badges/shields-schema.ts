const text = { type: 'string', minLength: 1 };
const withNamedLogo = { required: ['namedLogo'] };
const withLogo = { anyOf: [{ required: ['namedLogo'] }, { required: ['logoSvg'] }] };

/**
 * What shields.io accepts from an endpoint, as JSON Schema (draft 7): the Joi schema of the service,
 * https://github.com/badges/shields/blob/bf34c6c76c63ea99a20a361fdd32e9b5ca737793/services/endpoint-common.js, which
 * refuses unknown keys and empty texts; and that `schemaVersion` is required, which the documentation says and the service
 * does not ask, https://shields.io/badges/endpoint-badge.
 */
export const shieldsSchema = {
  type: 'object',
  required: ['schemaVersion', 'label', 'message'],
  additionalProperties: false,
  properties: {
    schemaVersion: { const: 1 },
    label: { type: 'string' },
    message: text,
    color: text,
    labelColor: text,
    isError: { type: 'boolean' },
    namedLogo: text,
    logoSvg: text,
    logoColor: text,
    logoSize: text,
    logoWidth: { type: 'number' },
    logoPosition: { type: 'number' },
    style: text,
    cacheSeconds: { type: 'integer', minimum: 0 },
  },
  not: { required: ['namedLogo', 'logoSvg'] },
  dependencies: {
    logoColor: withNamedLogo,
    logoSize: withNamedLogo,
    logoWidth: withLogo,
    logoPosition: withLogo,
  },
};

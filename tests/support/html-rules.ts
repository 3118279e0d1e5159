import type { ConfigData } from 'html-validate';

/** Rules of html-validate for the published pages; those switched off are matters of style or of length alone. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attr-quotes': 'off',
    // Addresses such as #span=3 lead to what they name.
    'valid-id': ['error', { relaxed: true }],
    'no-inline-style': 'error',
    'heading-level': 'error',
    'no-dup-id': 'error',
    'unique-landmark': 'error',
  },
};

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
    // Boxes of one choice share a name, and a choice takes effect at once: there is nothing to submit.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    'wcag/h32': 'off',
    'no-inline-style': 'error',
    'heading-level': 'error',
    'no-dup-id': 'error',
    'unique-landmark': 'error',
  },
};

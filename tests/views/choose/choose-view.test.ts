import { expect, test } from 'vitest';
import { chooseView } from '../../../src/views/choose/choose-view.ts';
import { aMixedSite } from '../../support/a-mixed-site.ts';

test('what tasks can be chosen by is named once each, in alphabetical order', () => {
  expect(chooseView(aMixedSite())).toEqual({
    path: '/choose/',
    facts: '6 pairs, 14 tasks',
    languages: ['Go', 'Rust'],
    categories: ['go', 'rust'],
  });
});

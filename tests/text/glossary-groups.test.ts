import { expect, test } from 'vitest';
import { glossary } from '../../src/text/glossary.ts';
import { glossaryGroups } from '../../src/text/glossary-groups.ts';

test('every word of the glossary stands in exactly one group', () => {
  const keys = glossaryGroups.flatMap((group) => group.keys);
  expect(keys.toSorted()).toEqual(Object.keys(glossary).toSorted());
});

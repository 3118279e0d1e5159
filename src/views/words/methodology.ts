import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { axesPart } from './methodology-axes.ts';
import { choicesPart } from './methodology-choices.ts';
import { comparingPart, ratePart } from './methodology-statistics.ts';
import { compositePart } from './methodology-composite.ts';
import { outcomePart } from './methodology-outcomes.ts';
import { limitsPart, privacyPart, sweepsPart, tracePart } from './methodology-record.ts';
import type { WordsView } from './words-view.ts';

/** How every number of the site is made. Each rule and constant comes from the code that applies it. */
export function methodologyView(site: Site): WordsView {
  const versions = [...new Set(site.sweeps.flatMap(({ sweep }) => sweep.methodology_version ?? []))];
  return {
    title: 'Methodology',
    description:
      'How every number on this site is made: outcomes, rates, intervals, ranks, composite, redaction.',
    path: fixedPaths.methodology,
    lead: [
      'How every number on this site is made. The rules and constants below are printed by the code that applies them, so they cannot differ from it.',
      versions.length === 0
        ? 'The data names no version of the methodology by which its runs were made.'
        : `The runs were made by methodology ${versions.join(', ')} of their publisher. What follows is how this site reads, counts and compares them.`,
    ],
    parts: [
      axesPart(),
      outcomePart(),
      ratePart(),
      comparingPart(site),
      choicesPart(),
      compositePart(site),
      sweepsPart(),
      tracePart(),
      privacyPart(),
      limitsPart(),
    ],
  };
}

import type { GlossaryKey } from '../../text/glossary.ts';

/** Words that pages about a pair, CLI, model, task, category or sweep explain. */
export const aboutTerms: readonly GlossaryKey[] = [
  'rank',
  'solved',
  'coverage',
  'wall',
  'tokensPerCorrect',
  'blastRadius',
];

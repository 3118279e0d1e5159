import { modelName } from '../text/model-name.ts';
import type { BadgeWords } from './badge-words.ts';
import { cutText } from './cut-text.ts';

/** What a sweep planned and no run is there for: a cell, or a whole pair where no task is named. */
export interface UntestedFacts {
  cli: string;
  model: string;
  task?: string;
  siteName?: string;
}

/** Lengths in UTF-16 units. */
const LIMITS = { label: 24, pairCli: 16, name: 28, id: 52 } as const;

/** What the badge of something planned says that nobody has run yet. */
export function untestedWords({ cli, model, task, siteName }: UntestedFacts): BadgeWords {
  const site = siteName === undefined ? '' : `${cutText(siteName, LIMITS.name)}: `;
  const on = task === undefined ? '' : ` on ${cutText(task, LIMITS.id)}`;
  return {
    label:
      task === undefined
        ? `${cutText(cli, LIMITS.pairCli)} × ${modelName(model).name}`
        : cutText(cli, LIMITS.label),
    message: 'not tested',
    tone: 'neutral',
    glyph: 'dash',
    title: `${site}${cutText(cli, LIMITS.name)} × ${cutText(model, LIMITS.id)}${on}: planned, not tested yet`,
  };
}

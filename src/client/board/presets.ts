import { defaultWeights } from '../../stats/composite-formula.ts';

/** Choices that one button sets. The weights are those of the published composite; its formula for tokens was never published. */
export const presets = {
  'published-weights': {
    points: true,
    sort: 'rank',
    order: '',
    'w-solved': String(defaultWeights.pass),
    'w-integrity': String(defaultWeights.integrity),
    'w-tokens': String(defaultWeights.cost),
    'w-wall': String(defaultWeights.latency),
    'w-blast': String(defaultWeights.cleanChanges),
  },
  'published-composite': { points: false, sort: 'composite', order: '' },
} as const satisfies Record<string, Record<string, string | boolean>>;

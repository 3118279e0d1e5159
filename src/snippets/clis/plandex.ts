import type { NoWiring } from '../wiring.ts';

/** Source: https://docs.plandex.ai/models/custom-models ("Support Levels") and /hosting/self-hosting/local-mode-quickstart, read in November 2026. */
export const plandex: NoWiring = {
  withheld:
    'Plandex takes an endpoint of one’s own only through a Plandex server that one hosts, and signing in to it and choosing its models need a person at the keyboard',
};

import type { Wiring } from '../wiring.ts';

/**
 * Copilot CLI takes a provider from the environment and then needs no GitHub account.
 * Source: `copilot help providers` and `copilot help environment`, read with 1.0.102 and 1.0.63.
 */
export const copilot: Wiring = {
  program: 'copilot',
  install: { kind: 'npm', package: '@github/copilot' },
  environment: {
    COPILOT_PROVIDER_BASE_URL: '{CAB_ENDPOINT}',
    COPILOT_PROVIDER_API_KEY: '{CAB_KEY}',
    COPILOT_MODEL: '{CAB_MODEL}',
  },
  command: [['--allow-all-tools'], ['--no-ask-user'], ['--no-auto-update']],
  prompt: 'input',
  api: 'chat completions',
  docs: 'https://docs.github.com/copilot/how-tos/copilot-cli',
  warnings: ['--allow-all-tools lets the agent run any command without asking.'],
};

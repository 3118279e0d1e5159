import type { Wiring } from '../wiring.ts';

/**
 * OpenHands reaches its models through LiteLLM (prefix openai/) and reads the variables only with --override-with-envs.
 * Source: https://docs.openhands.dev/openhands/usage/cli/headless and https://pypi.org/project/openhands/, read for 1.7.
 */
export const openhands: Wiring = {
  program: 'openhands',
  install: { kind: 'uv', package: 'openhands' },
  environment: {
    LLM_BASE_URL: '{CAB_ENDPOINT}',
    LLM_API_KEY: '{CAB_KEY}',
    LLM_MODEL: 'openai/{CAB_MODEL}',
  },
  command: [['--headless'], ['--json'], ['--override-with-envs'], ['--task']],
  prompt: 'word',
  api: 'chat completions',
  docs: 'https://docs.openhands.dev/openhands/usage/cli/headless',
  warnings: ['--headless lets the agent run any command without asking.'],
};

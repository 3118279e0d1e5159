import type { Wiring } from '../wiring.ts';

/**
 * Qwen Code takes an OpenAI-compatible endpoint from the environment.
 * Source: https://qwenlm.github.io/qwen-code-docs/en/users/configuration/auth and `qwen --help`, read with 0.24.4.
 */
export const qwenCode: Wiring = {
  program: 'qwen',
  install: { kind: 'npm', package: '@qwen-code/qwen-code' },
  environment: {
    OPENAI_BASE_URL: '{CAB_ENDPOINT}',
    OPENAI_API_KEY: '{CAB_KEY}',
    OPENAI_MODEL: '{CAB_MODEL}',
  },
  command: [['--auth-type', 'openai'], ['--yolo'], ['--output-format', 'json']],
  prompt: 'input',
  api: 'chat completions',
  docs: 'https://qwenlm.github.io/qwen-code-docs/en/users/configuration/model-providers/',
  warnings: ['--yolo lets the agent run any command without asking.'],
};

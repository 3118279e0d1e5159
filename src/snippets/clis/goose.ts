import type { Wiring } from '../wiring.ts';

/**
 * goose takes an OpenAI-compatible host from the environment and adds the path v1/chat/completions itself.
 * Source: https://goose-docs.ai/docs/guides/environment-variables and /docs/guides/goose-cli-commands (run), read for 1.35.
 */
export const goose: Wiring = {
  program: 'goose',
  environment: {
    GOOSE_PROVIDER: 'openai',
    GOOSE_MODE: 'auto',
    OPENAI_HOST: '{CAB_ROOT}',
    OPENAI_API_KEY: '{CAB_KEY}',
    GOOSE_MODEL: '{CAB_MODEL}',
  },
  command: [['run'], ['--no-session'], ['--with-builtin', 'developer'], ['-i', '-']],
  prompt: 'input',
  api: 'chat completions',
  docs: 'https://goose-docs.ai/docs/guides/environment-variables',
  caveats: ['The endpoint must end in /v1; for another path set OPENAI_BASE_PATH as well.'],
  warnings: ['GOOSE_MODE=auto lets the agent run any command without asking.'],
};
